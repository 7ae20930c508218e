package io.ruamlem.excel;

import io.ruamlem.excel.OpenWorkbook.Tab;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Notes on the hidden sheet of a copy which texts in it are ours, so that they do not count when it comes back. */
record HiddenTexts(OpenWorkbook workbook, TabList tabs) {
    private static final String EMPTY =
            PartText.DECLARATION + "<worksheet xmlns=\"%s\"><sheetData></sheetData></worksheet>";
    private static final String ROW = "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"inlineStr\"><is>%2$s</is></c>"
            + "<c r=\"B%1$d\" t=\"inlineStr\"><is>%3$s</is></c></row>";

    /** @param before what is noted there already, and stays: something of it may be left in the workbook */
    void add(Identity.Texts before, Collection<String> listed, Collection<String> remarks) throws IOException {
        var sheet = sheet();
        addRows(sheet, Contract.LISTED, without(listed, before.listed()));
        addRows(sheet, Contract.REMARK, without(remarks, before.remarks()));
    }

    private static List<String> without(Collection<String> texts, List<String> before) {
        return texts.stream().distinct().filter(text -> !before.contains(text)).toList();
    }

    private PartText sheet() throws IOException {
        Optional<Tab> ours = workbook.tabs().stream().filter(Identity::isOurs).findFirst();
        if (ours.isPresent()) return tabs.copy().text(ours.get().part());
        var sheet = new PartText(EMPTY.formatted(tabs.copy().peek(tabs.main()).namespace()));
        tabs.add(Contract.SHEET, " state=\"veryHidden\"", sheet);
        return sheet;
    }

    private static void addRows(PartText sheet, String mark, List<String> texts) {
        int row = lastRow(sheet);
        var rows = new StringBuilder();
        for (var text : texts) rows.append(ROW.formatted(++row, Escapes.element(mark), Escapes.element(text)));
        sheet.append(sheet.elements("sheetData").get(0), sheet.own(rows.toString()));
    }

    private static int lastRow(PartText sheet) {
        int last = 0;
        for (var row : sheet.elements("row"))
            last = Math.max(last + 1, (int) Xml.whole(sheet.attribute(row, "r"), Excel.ROWS));
        return last;
    }
}
