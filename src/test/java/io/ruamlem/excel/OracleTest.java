package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.GridCell;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What POI wrote and shows is what we read: texts, numbers of many formats, results of formulas. */
class OracleTest {
    private static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.00",
            "#,##0",
            "#,##0.00",
            "0%",
            "0.00%",
            "0.00E+00",
            "# ?/?",
            "#,##0.00;[Red](#,##0.00)",
            "\"฿\"#,##0.00",
            "[h]:mm",
            "yyyy-mm-dd",
            "dd/mm/yyyy hh:mm:ss",
            "h:mm AM/PM");

    @TempDir
    Path folder;

    @Test
    void every_cell_is_shown_as_poi_shows_it() {
        var book = ReturnedBook.of("1.1-1", "").change(sheet -> fill(sheet, new Random(7)));
        var read = new WorkbookReader(ReturnedForm.FORM).read(book.save(folder), "north.xlsx");
        var found = new TreeMap<String, String>();
        for (var line : read.entries().get(0).sheets().get(0))
            for (var cell : line.cells()) found.put(reference(line.row(), cell), cell.text());
        var expected = shown(book.workbook().getSheetAt(0));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((cell, text) -> assertThat(text).as(cell).isEqualTo(expected.get(cell)));
    }

    private static String reference(int row, GridCell cell) {
        return new CellRef(row, cell.column()).toString();
    }

    private static void fill(XSSFSheet sheet, Random random) {
        for (int row = 0; row < 60; row++)
            for (int column = 0; column < FORMATS.size(); column++) {
                var style = sheet.getWorkbook().createCellStyle();
                var format = FORMATS.get(column);
                style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
                var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                var cell = line.createCell(column);
                cell.setCellStyle(style);
                fill(cell, random);
            }
    }

    private static void fill(Cell cell, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setCellValue("ข้อความ " + random.nextInt() + "\nบรรทัด");
            case 1 -> cell.setCellValue(random.nextInt(100_000));
            case 2 -> cell.setCellValue(random.nextInt(1_000_000) / 64.0);
            case 3 -> cell.setCellValue(random.nextBoolean());
            case 4 -> {
                cell.setCellFormula("1+1");
                cell.setCellValue(random.nextInt(1000) / 8.0);
            }
            default -> cell.setBlank();
        }
    }

    private static TreeMap<String, String> shown(XSSFSheet sheet) {
        var formatter = new DataFormatter(Locale.US);
        formatter.setUseCachedValuesForFormulaCells(true);
        var shown = new TreeMap<String, String>();
        for (var row : sheet)
            for (var cell : row)
                if (cell.getCellType() != CellType.BLANK)
                    shown.put(
                            cell.getAddress().toString(),
                            formatter.formatCellValue(cell).strip());
        return shown;
    }
}
