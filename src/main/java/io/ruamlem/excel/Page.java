package io.ruamlem.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is being written, row by row from the top. */
final class Page {
    /** Characters of a column that nobody made wider. */
    private static final int DEFAULT_WIDTH = 8;

    private static final double MARGIN = 0.5;
    private static final double FOOTER_MARGIN = 0.3;
    private static final double BOTTOM_MARGIN = 0.75;

    private final PageSheet sheet;
    private final Looks looks;
    private final SharedTexts texts;

    /** In characters. POI would go through all columns to find one. */
    private final Map<Integer, Integer> widths = new HashMap<>();

    private int next;

    Page(PageSheet sheet, Looks looks, SharedTexts texts) {
        this.sheet = sheet;
        this.looks = looks;
        this.texts = texts;
        sheet.setDefaultRowHeightInPoints(RowHeight.LINE);
        // Otherwise Excel takes the height for one set by hand, and no row grows with its text.
        sheet.getCTWorksheet().getSheetFormatPr().unsetCustomHeight();
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** All stands on it: its memory is freed. */
    void finish() {
        sheet.finish();
    }

    XSSFRow addRow() {
        return sheet.createRow(next++);
    }

    XSSFCell put(XSSFRow row, int column, Look look) {
        var cell = row.createCell(column);
        cell.setCellStyle(looks.style(look));
        return cell;
    }

    XSSFCell put(XSSFRow row, int column, String text, Look look) {
        var cell = put(row, column, look);
        type(cell, text);
        grow(row, RowHeight.of(text, widths.getOrDefault(column, DEFAULT_WIDTH), look.ink()));
        return cell;
    }

    /** Text that its row does not grow with. */
    void type(XSSFCell cell, String text) {
        if (!text.isEmpty()) texts.put(cell, text.substring(0, Math.min(text.length(), Excel.CELL_TEXT)));
    }

    /** Look of all cells of a row that are not there themselves. */
    void setRest(XSSFRow row, Look look) {
        row.setRowStyle(looks.style(look));
    }

    void setWidths(int... characters) {
        for (int column = 0; column < characters.length; column++) setWidth(column, characters[column]);
    }

    void setWidth(int column, int characters) {
        sheet.setColumnWidth(column, characters * 256);
        widths.put(column, characters);
    }

    /** Of many columns, behind all that have a width; POI would set one by one, each slower than the one before. */
    void setWidth(int first, int last, int characters) {
        var columns = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        columns.setMin(first + 1);
        columns.setMax(last + 1);
        columns.setWidth(characters);
        columns.setCustomWidth(true);
        for (int column = first; column <= last; column++) widths.put(column, characters);
    }

    /** Keeps the first columns and rows in sight, and repeats them on every printed page. */
    void freeze(int columns, int rows) {
        sheet.createFreezePane(columns, rows);
        if (rows > 0) sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
        if (columns > 0) sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
    }

    /** A4, one page wide, the foot with the pages counted on the right. */
    void setPaper(boolean landscape, String footLeft, String footRight) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        setMargins();
        sheet.getFooter().setLeft(foot(footLeft.replace("&", "&&")));
        sheet.getFooter().setRight(foot(footRight));
    }

    /** Side by side, where one page would be too small to read. */
    void setAsManyPagesAsNeeded() {
        sheet.setFitToPage(false);
    }

    private void setMargins() {
        var margins = sheet.getCTWorksheet().isSetPageMargins()
                ? sheet.getCTWorksheet().getPageMargins()
                : sheet.getCTWorksheet().addNewPageMargins();
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setTop(MARGIN);
        margins.setBottom(BOTTOM_MARGIN);
        margins.setHeader(FOOTER_MARGIN);
        margins.setFooter(FOOTER_MARGIN);
    }

    private static String foot(String text) {
        // The space keeps a text that begins with a figure apart from the size of the letters.
        return "&\"" + Looks.FONT + ",Regular\"&14 " + text;
    }

    private static void grow(XSSFRow row, float height) {
        if (height <= RowHeight.LINE || row.getCTRow().isSetHt() && row.getHeightInPoints() >= height) return;
        row.setHeightInPoints(height);
        // An estimate: Excel may fit the row again when its text changes.
        row.getCTRow().unsetCustomHeight();
    }
}
