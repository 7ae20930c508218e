package io.ruamlem.excel;

import java.util.Set;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A tab of a blank workbook: every row has its mark in the hidden column A, every text is noted as ours. */
final class Tab {
    private final Page page;
    private final Set<String> texts;

    Tab(Page page, Set<String> texts) {
        this.page = page;
        this.texts = texts;
        page.sheet().setColumnHidden(Contract.MARK_COLUMN, true);
    }

    Page page() {
        return page;
    }

    XSSFSheet sheet() {
        return page.sheet();
    }

    XSSFRow addRow(String mark) {
        var row = page.addRow();
        page.type(page.put(row, Contract.MARK_COLUMN, Palette.MARK), mark);
        return row;
    }

    /** A row of ours with nothing in it. */
    XSSFRow addSpace(float points) {
        var row = addRow(Contract.OURS);
        row.setHeightInPoints(points);
        return row;
    }

    XSSFCell put(XSSFRow row, int column, String text, Look look) {
        texts.add(text);
        return page.put(row, column, text, look);
    }

    /** A formula with the text it gives while nothing is filled in. */
    XSSFCell putFormula(XSSFRow row, int column, String formula, String result) {
        var cell = row.getCell(column);
        texts.add(result);
        cell.setCellFormula(formula);
        cell.setCellValue(result);
        return cell;
    }

    /** Fills the cells of a range that hold exactly the text. */
    void colour(CellRangeAddress range, String text, String fill) {
        var formatting = sheet().getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, Formulas.quoted(text));
        rule.createPatternFormatting().setFillBackgroundColor(Looks.color(fill));
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /** Without a password: against slips, not against people. Rows, formats, links and pictures stay free. */
    void protect() {
        sheet().enableLocking();
        sheet().lockSelectLockedCells(false);
        sheet().lockSelectUnlockedCells(false);
        sheet().lockFormatCells(false);
        sheet().lockFormatRows(false);
        sheet().lockFormatColumns(false);
        sheet().lockInsertRows(false);
        sheet().lockDeleteRows(false);
        sheet().lockInsertHyperlinks(false);
        sheet().lockAutoFilter(false);
        sheet().lockObjects(false);
        sheet().lockScenarios(false);
    }
}
