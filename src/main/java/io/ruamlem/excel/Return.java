package io.ruamlem.excel;

import io.ruamlem.excel.OpenWorkbook.Tab;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One workbook on its way back to its agency. */
final class Return {
    private final OpenWorkbook workbook;
    private final Form form;
    private final Messages messages;
    private final TabList tabs;
    private final Identity.Texts before;
    private final Map<Tab, SheetContent> sheets = new LinkedHashMap<>();

    Return(OpenWorkbook workbook, Form form) throws IOException {
        this.workbook = workbook;
        this.form = form;
        this.messages = Messages.in(form.settings().language());
        this.tabs = TabList.of(workbook);
        this.before = Identity.read(workbook).texts();
        for (var tab : workbook.tabs())
            if (tab.isWorksheet() && !Identity.isOurs(tab))
                sheets.put(tab, SheetReader.read(workbook, tab, new Place("", tab.name(), ""), known()));
    }

    void write(Agency agency, List<Finding> findings, Path file) throws IOException {
        var remarks = remarks(findings);
        var author = form.settings().value("office");
        var sheetRemarks = new SheetRemarks(
                workbook, tabs.copy(), known(), author.isEmpty() ? messages.text("comment.author") : author);
        for (var tab : sheets.keySet()) sheetRemarks.put(tab, remarks.getOrDefault(tab.name(), Map.of()));
        var listed = list(agency, findings);
        new HiddenTexts(workbook, tabs).add(before, listed, lines(remarks));
        tabs.sign();
        tabs.copy().write(file);
    }

    private KnownTexts known() {
        return KnownTexts.of(form).with(before);
    }

    /** By the name of the tab. */
    private Map<String, Map<CellRef, Remark>> remarks(List<Finding> findings) {
        var remarks = new LinkedHashMap<String, Map<CellRef, Remark>>();
        for (var finding : findings) {
            var cell = CellRef.parse(finding.place().cell());
            if (cell == CellRef.NONE) continue;
            var remark = new Remark(messages.text("return.comment"), List.of(line(finding)));
            remarks.computeIfAbsent(finding.place().sheet(), name -> new LinkedHashMap<>())
                    .merge(cell, remark, Remark::and);
        }
        return remarks;
    }

    private String line(Finding finding) {
        var line = messages.found(finding) + " → " + messages.remedyForAgency(finding);
        return line.replaceAll("\\s+", " ").strip();
    }

    private static List<String> lines(Map<String, Map<CellRef, Remark>> remarks) {
        return remarks.values().stream()
                .flatMap(ofTab -> ofTab.values().stream())
                .flatMap(Remark::texts)
                .toList();
    }

    /** @return every text of the list */
    private Collection<String> list(Agency agency, List<Finding> findings) throws IOException {
        try (var book = new Book(messages.text("return.tab"))) {
            var list = new MendTab(form, book, new ItemPlaces(form, sheets.values()));
            list.write(agency, findings);
            var grafted = new GraftedTab(book.workbook());
            var namespace = tabs.copy().peek(tabs.main()).namespace();
            var styles = new GraftedStyles(tabs.styles(), grafted.styles());
            show(grafted.sheet(styles.first(), namespace));
            return list.texts();
        }
    }

    /** In the place of the list from the last time, unless somebody has typed on it. */
    private void show(PartText sheet) throws IOException {
        for (var tab : sheets.keySet()) {
            if (!isUntouchedList(tab)) continue;
            tabs.copy().replace(tab.part(), sheet);
            tabs.show(workbook.tabs().indexOf(tab));
            return;
        }
        tabs.show(tabs.add(messages.text("return.tab"), "", sheet));
    }

    private boolean isUntouchedList(Tab tab) throws IOException {
        var sheet = sheets.get(tab);
        boolean isList = sheet.rows().stream()
                .findFirst()
                .filter(row -> row.text(Contract.MARK_COLUMN).equals(Contract.LIST))
                .isPresent();
        return isList
                && sheet.findings().isEmpty()
                && Relations.of(workbook.parts(), tab.part()).byId().isEmpty()
                && sheet.rows().stream().allMatch(this::isOurs);
    }

    private boolean isOurs(SheetRow row) {
        return row.pictures().isEmpty()
                && row.filled(Contract.STATUS_COLUMN).stream().allMatch(cell -> known().isListed(cell.text()));
    }
}
