package io.ruamlem.excel;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Says whose workbook it is where nobody rubs it out: on a very hidden sheet and in the document's properties. */
record HiddenSheet(Blank blank) {
    /** Columns of all agencies in the workbook for anyone. */
    static final int NAMES = 3;

    static final int CODES = 4;

    void write() {
        var book = blank.book().workbook();
        var page = blank.book().addPage(Contract.SHEET);
        var settings = blank.form().settings();
        tell(page, Contract.FORM, settings.formId());
        tell(page, Contract.VERSION, settings.version());
        tell(page, Contract.AGENCY, blank.recipient().code());
        for (var text : blank.texts()) if (!text.isEmpty()) addRow(page, Contract.TEXT, text);
        if (blank.recipient().isAnyone()) listAgencies(page.sheet());
        book.setSheetVisibility(book.getSheetIndex(page.sheet()), SheetVisibility.VERY_HIDDEN);
    }

    private void tell(Page page, String name, String value) {
        addRow(page, name, value);
        blank.book().workbook().getProperties().getCustomProperties().addProperty(Contract.PROPERTY + name, value);
    }

    private static void addRow(Page page, String name, String value) {
        var row = page.addRow();
        page.type(row.createCell(0), name);
        page.type(row.createCell(1), value);
    }

    private void listAgencies(XSSFSheet sheet) {
        int number = 0;
        for (var agency : blank.form().agencies()) {
            var row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
            row.createCell(NAMES).setCellValue(agency.name());
            row.createCell(CODES).setCellValue(agency.code());
            number++;
        }
    }
}
