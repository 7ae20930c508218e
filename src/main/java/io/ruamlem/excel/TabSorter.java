package io.ruamlem.excel;

import io.ruamlem.excel.OpenWorkbook.Tab;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells the tabs that we wrote from those the agency added, and reads each for what it is.
 *
 * @param file the workbook's name, as people see it
 */
record TabSorter(String file, ItemKeys items, KnownTexts known, Collected collected) {
    private static final List<String> OUR_MARKS = List.of(
            Contract.OURS, Contract.LIST, Contract.PARTICULAR + Contract.CODE, Contract.PARTICULAR + Contract.NAME);

    void read(OpenWorkbook workbook, Tab tab) throws IOException {
        var place = new Place(file, tab.name(), "");
        if (tab.isWorksheet()) read(SheetReader.read(workbook, tab, place, known));
        else collected.addTab(Finding.pictureFormat(place, tab.type()));
    }

    private void read(SheetContent sheet) {
        collected.stock().begin(sheet);
        sheet.findings().forEach(collected::add);
        readRows(sheet);
        collected.stock().end();
    }

    private void readRows(SheetContent sheet) {
        var item = items.findBySheetName(sheet.place().sheet());
        if (isOurs(sheet, item.isPresent())) new TabReader(items, known, sheet, collected).read();
        else if (item.isPresent()) readOwn(sheet, item.get());
        else readStray(sheet);
    }

    /** A sheet named after an item is the agency's own even if something in its column A looks like a mark. */
    private boolean isOurs(SheetContent sheet, boolean isNamedAfterItem) {
        var marks = sheet.rows().stream().map(TabSorter::mark).collect(Collectors.toSet());
        boolean hasOurs = OUR_MARKS.stream().anyMatch(marks::contains);
        boolean hasItem = marks.stream().anyMatch(mark -> items.find(mark).isPresent());
        return isNamedAfterItem ? hasOurs && hasItem : hasOurs || hasItem;
    }

    /** Marks are texts: the numbers of an agency's own list are none. */
    private static String mark(SheetRow row) {
        if (row.cells().isEmpty() || row.cells().get(0).kind() != SheetCell.Kind.TEXT) return "";
        return row.text(Contract.MARK_COLUMN);
    }

    private void readOwn(SheetContent sheet, Node item) {
        var reader = new LineReader(sheet, 0, collected);
        var lines = sheet.rows().stream()
                .flatMap(row -> reader.read(row, false).stream())
                .toList();
        if (!lines.isEmpty()) collected.addSheet(item, lines, sheet.at(new CellRef(1, 0)));
    }

    private void readStray(SheetContent sheet) {
        var cells = sheet.rows().stream().flatMap(row -> row.filled(0)).toList();
        var text = cells.stream().map(SheetCell::text).collect(Collectors.joining(" | "));
        if (!cells.isEmpty()) collected.addSheet(Finding.straySheet(sheet.place(), text), cells);
        for (var row : sheet.rows()) collected.addStrayPictures(sheet, row);
    }
}
