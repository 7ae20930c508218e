package io.ruamlem.excel;

import io.ruamlem.excel.OpenWorkbook.Tab;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells the tabs that we wrote from those the agency added, and reads each for what it is. */
final class TabSorter {
    private static final List<String> OUR_MARKS = List.of(
            Contract.OURS, Contract.LIST, Contract.PARTICULAR + Contract.CODE, Contract.PARTICULAR + Contract.NAME);

    private final String file;
    private final ItemKeys items;
    private final Labels labels;
    private final KnownTexts known;
    private final Collected collected;

    /** What those with marks do not hold may be found by its labels in these. */
    private final List<SheetContent> unmarked = new ArrayList<>();

    /** @param file the workbook's name, as people see it */
    TabSorter(String file, ItemKeys items, Labels labels, KnownTexts known, Collected collected) {
        this.file = file;
        this.items = items;
        this.labels = labels;
        this.known = known;
        this.collected = collected;
    }

    void read(OpenWorkbook workbook, List<Tab> tabs) throws IOException {
        for (var tab : tabs) {
            read(workbook, tab);
            collected.checkCount();
        }
        for (var sheet : unmarked) readUnmarked(sheet);
        collected.checkCount();
    }

    private void read(OpenWorkbook workbook, Tab tab) throws IOException {
        var place = new Place(file, tab.name(), "");
        if (tab.isWorksheet()) read(SheetReader.read(workbook, tab, place, known));
        else if (tab.type().toLowerCase(Locale.ROOT).contains("macro")) collected.add(Finding.macros(place));
        else collected.addTab(Finding.embeddedObject(place, tab.type()));
    }

    private void read(SheetContent sheet) {
        var item = items.findBySheetName(sheet.place().sheet());
        if (isOurs(sheet, item.isPresent())) account(sheet, () -> readOurs(sheet));
        else if (item.isPresent()) account(sheet, () -> readOwn(sheet, item.get()));
        else unmarked.add(sheet);
    }

    /** Takes stock of a sheet while it is read. */
    private void account(SheetContent sheet, Runnable read) {
        collected.stock().begin(sheet);
        sheet.findings().forEach(collected::add);
        read.run();
        collected.stock().end();
    }

    private void readUnmarked(SheetContent sheet) {
        var moved = new MovedColumns(labels, collected);
        var straight = moved.back(sheet);
        account(straight, () -> {
            moved.addOutside(straight);
            var restored = LostMarks.restore(items, labels, straight, collected);
            if (isOurs(restored, false)) new TabReader(items, known, restored, collected).read();
            else readStray(straight);
        });
    }

    private void readOurs(SheetContent sheet) {
        new TabReader(items, known, LostMarks.restore(items, labels, sheet, collected), collected).read();
    }

    /** A sheet named after an item is the agency's own even if something in its column A looks like a mark. */
    private boolean isOurs(SheetContent sheet, boolean isNamedAfterItem) {
        var marks = new HashSet<String>();
        for (var row : sheet.rows()) marks.add(mark(row));
        boolean hasOurs = OUR_MARKS.stream().anyMatch(marks::contains);
        boolean hasItem = marks.stream().anyMatch(mark -> items.find(mark).isPresent());
        return isNamedAfterItem ? hasOurs && hasItem : hasOurs || hasItem;
    }

    /** Marks are texts: the numbers of an agency's own list are none. */
    private static String mark(SheetRow row) {
        for (var cell : row.cells())
            if (cell.at().column() == Contract.MARK_COLUMN && cell.isMark())
                return cell.text().strip();
        return "";
    }

    private void readOwn(SheetContent sheet, Node item) {
        var reader = new LineReader(sheet, 0, collected);
        var lines = sheet.rows().stream()
                .flatMap(row -> reader.read(row, false).stream())
                .toList();
        if (!lines.isEmpty()) collected.addSheet(item, lines, sheet.at(new CellRef(1, 0)));
    }

    private void readStray(SheetContent sheet) {
        var cells = sheet.rows().stream().flatMap(row -> row.filled(0).stream()).toList();
        var text = cells.stream().map(SheetCell::text).collect(Collectors.joining(" | "));
        if (!cells.isEmpty()) collected.addSheet(Finding.straySheet(sheet.place(), text), cells);
        for (var row : sheet.rows()) collected.addStrayPictures(sheet, row);
    }
}
