package io.ruamlem.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Puts texts into the cells of a workbook, which keeps each text once. POI finds a text again by writing it as XML; here
 * it is known by itself: a blank workbook is a thousand times the same few marks.
 */
final class SharedTexts {
    private final Map<String, String> places = new HashMap<>();

    void put(XSSFCell cell, String text) {
        var place = places.get(text);
        if (place == null) {
            cell.setCellValue(text);
            places.put(text, cell.getCTCell().getV());
        } else {
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(place);
        }
    }
}
