package io.ruamlem.excel;

import io.ruamlem.model.Finding;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads a tab that we wrote, by the marks in its column A: each row belongs to what its mark says, a row without a mark
 * to what the row above belongs to.
 */
final class TabReader {
    /** What is longer, or holds a space, is no mark but something typed into the hidden column. */
    private static final int MARK_LENGTH = 40;

    private final ItemKeys items;
    private final KnownTexts known;
    private final SheetContent sheet;
    private final Collected collected;

    private final Rows ours = (row, mark) -> readOurs(row);
    private final Map<String, ItemRows> itemRows = new LinkedHashMap<>();
    private final Set<String> unknownMarks = new HashSet<>();
    private Rows current = ours;

    TabReader(ItemKeys items, KnownTexts known, SheetContent sheet, Collected collected) {
        this.items = items;
        this.known = known;
        this.sheet = sheet;
        this.collected = collected;
    }

    /** What rows belong to. */
    interface Rows {
        /** @param mark empty for a row without one */
        void take(SheetRow row, String mark);
    }

    void read() {
        for (var row : sheet.rows()) {
            var mark = mark(row);
            if (!mark.isEmpty()) current = owner(mark);
            current.take(row, mark);
        }
        itemRows.values().forEach(ItemRows::finish);
    }

    private String mark(SheetRow row) {
        var mark = row.text(Contract.MARK_COLUMN);
        if (isMark(mark)) return mark;
        collected.add(Finding.strayText(sheet.at(new CellRef(row.number(), Contract.MARK_COLUMN)), mark));
        return "";
    }

    private static boolean isMark(String text) {
        return text.length() <= MARK_LENGTH && text.chars().noneMatch(Character::isWhitespace);
    }

    private Rows owner(String mark) {
        if (mark.equals(Contract.OURS)) return ours;
        if (mark.startsWith(Contract.PARTICULAR)) return this::readParticular;
        var item = items.find(mark);
        item.ifPresent(collected::see);
        return item.isEmpty()
                ? (row, again) -> readUnknown(row, mark)
                : itemRows.computeIfAbsent(item.get().key(), key -> new ItemRows(item.get(), known, sheet, collected));
    }

    private void readOurs(SheetRow row) {
        row.filled(Contract.STATUS_COLUMN).filter(this::isTyped).forEach(this::addStray);
        addStrayPictures(row);
    }

    private boolean isTyped(SheetCell cell) {
        return !cell.isComputed() && !known.contains(cell.text());
    }

    private void addStray(SheetCell cell) {
        collected.add(Finding.strayText(sheet.at(cell.at()), cell.text()));
    }

    private void addStrayPictures(SheetRow row) {
        for (var picture : row.pictures()) collected.add(Finding.strayPicture(sheet.at(picture.at())));
    }

    private void readParticular(SheetRow row, String mark) {
        if (mark.isEmpty()) {
            readOurs(row);
            return;
        }
        row.filled(Contract.STATUS_COLUMN).forEach(cell -> {
            boolean isValue = cell.at().column() == Contract.ANSWER_COLUMN;
            if (isValue) readValue(mark.substring(Contract.PARTICULAR.length()), cell);
            else if (isTyped(cell)) addStray(cell);
        });
        addStrayPictures(row);
    }

    private void readValue(String name, SheetCell cell) {
        var place = sheet.at(cell.at());
        if (cell.kind() == SheetCell.Kind.ERROR) collected.add(Finding.formulaError(place, cell.text()));
        else if (!collected.addParticular(name, cell.text().strip())) addStray(cell);
    }

    /** Rows of an item that this form does not have; what is listed as our own text says nothing new. */
    private void readUnknown(SheetRow row, String mark) {
        boolean isFirst = unknownMarks.add(mark);
        var typed = row.filled(Contract.STATUS_COLUMN)
                .filter(cell -> !known.contains(cell.text()))
                .toList();
        for (var cell : typed) collected.add(Finding.unknownItem(sheet.at(cell.at()), mark, cell.text()));
        boolean isOurs = row.filled(Contract.STATUS_COLUMN).count() > typed.size();
        if (isFirst && typed.isEmpty() && !isOurs)
            collected.add(Finding.unknownItem(sheet.at(new CellRef(row.number(), Contract.MARK_COLUMN)), mark, mark));
        addStrayPictures(row);
    }
}
