package io.ruamlem.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;

/** Pieces of Excel's formulas. */
final class Formulas {
    private Formulas() {}

    /** A text inside a formula. */
    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** {@code 'Tab 1'!$B$3:$Z$6}, rows and columns counted from 0. */
    static String area(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return new AreaReference(
                        new CellReference(sheet, firstRow, firstColumn, true, true),
                        new CellReference(sheet, lastRow, lastColumn, true, true),
                        SpreadsheetVersion.EXCEL2007)
                .formatAsString();
    }
}
