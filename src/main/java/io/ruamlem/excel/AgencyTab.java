package io.ruamlem.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The tab that says whose workbook it is and who filled it in. */
record AgencyTab(Blank blank, OwnTabs names) {
    private static final int VALUE = Contract.ANSWER_COLUMN;

    /** What the agency writes about itself. */
    static final List<String> FIELDS = List.of("reporter", "position", "telephone", "date");

    void write() {
        var tab = blank.addTab(names.agency());
        tab.page().setWidths(4, 22, 75);
        tab.put(tab.addRow(Contract.OURS), Contract.STATUS_COLUMN, names.agency(), Palette.TITLE);
        tab.addSpace(RowHeight.LINE / 2);
        if (blank.recipient().isAnyone()) addChoice(tab);
        else addAgency(tab);
        for (var field : FIELDS) addRow(tab, field, Palette.FIELD);
        tab.page().setPaper(false, blank.footer(), blank.word("pages"));
        tab.protect();
    }

    private XSSFCell addRow(Tab tab, String field, Look look) {
        var row = tab.addRow(Contract.PARTICULAR + field);
        row.setHeightInPoints(RowHeight.LINE * 1.4f);
        tab.put(row, Contract.STATUS_COLUMN, blank.word("agency." + field), Palette.NAME);
        return tab.page().put(row, VALUE, look);
    }

    private void addAgency(Tab tab) {
        addRow(tab, Contract.CODE, Palette.FIXED).setCellValue(blank.recipient().code());
        addRow(tab, Contract.NAME, Palette.FIXED).setCellValue(blank.recipient().name());
        blank.texts().add(blank.recipient().code());
        blank.texts().add(blank.recipient().name());
    }

    /** A form without agencies leaves it to them to name themselves. */
    private void addChoice(Tab tab) {
        var isListed = !blank.form().agencies().isEmpty();
        var code = addRow(tab, Contract.CODE, isListed ? Palette.FIXED : Palette.FIELD);
        var name = addRow(tab, Contract.NAME, Palette.FIELD);
        if (isListed) offerAgencies(tab, name, code);
    }

    /** The names to choose from, and their codes, stand on the hidden sheet. */
    private void offerAgencies(Tab tab, XSSFCell name, XSSFCell code) {
        var last = blank.form().agencies().size() - 1;
        var names = Formulas.area(Contract.SHEET, 0, HiddenSheet.NAMES, last, HiddenSheet.NAMES);
        var codes = Formulas.area(Contract.SHEET, 0, HiddenSheet.CODES, last, HiddenSheet.CODES);
        var chosen = name.getReference();
        tab.putFormula(
                code.getRow(), VALUE, "IFERROR(INDEX(" + codes + ",MATCH(" + chosen + "," + names + ",0)),\"\")", "");
        var validations = tab.sheet().getDataValidationHelper();
        var cell = new CellRangeAddressList(name.getRowIndex(), name.getRowIndex(), VALUE, VALUE);
        var list = validations.createValidation(validations.createFormulaListConstraint(names), cell);
        list.setShowErrorBox(true);
        tab.sheet().addValidationData(list);
    }
}
