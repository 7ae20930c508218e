package io.ruamlem.excel;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Use;
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

    private final Rows ours = this::readOurs;
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
        var cell = row.find(Contract.MARK_COLUMN);
        if (cell.isEmpty()) return "";
        var mark = cell.get().text().strip();
        boolean isMark = isMark(mark);
        if (isMark) collected.addOurs(cell.get());
        else addStray(cell.get());
        return isMark ? mark : "";
    }

    private static boolean isMark(String text) {
        if (text.length() > MARK_LENGTH) return false;
        for (int i = 0; i < text.length(); i++) if (Character.isWhitespace(text.charAt(i))) return false;
        return true;
    }

    private Rows owner(String mark) {
        if (mark.equals(Contract.OURS)) return ours;
        if (mark.equals(Contract.LIST)) return (row, again) -> readListed(row);
        if (mark.startsWith(Contract.PARTICULAR)) return this::readParticular;
        var item = items.find(mark);
        item.ifPresent(collected::see);
        return item.isEmpty()
                ? (row, again) -> readUnknown(row, mark)
                : itemRows.computeIfAbsent(item.get().key(), key -> new ItemRows(item.get(), known, sheet, collected));
    }

    /** In a row of ours formulas are ours, in one that the agency put below they are not. */
    private void readOurs(SheetRow row, String mark) {
        for (var cell : row.filled(Contract.STATUS_COLUMN)) readOurs(cell, !mark.isEmpty());
        collected.addStrayPictures(sheet, row);
    }

    private void readOurs(SheetCell cell, boolean isRowOurs) {
        if (isRowOurs ? isOurs(cell) : known.contains(cell.text())) collected.addOurs(cell);
        else addStray(cell);
    }

    /** In a row of ours. */
    private boolean isOurs(SheetCell cell) {
        return cell.isComputed() || known.contains(cell.text());
    }

    /** What is to be mended, as a copy that went back to the agency lists it. */
    private void readListed(SheetRow row) {
        row.filled(Contract.STATUS_COLUMN).forEach(this::readListed);
        collected.addStrayPictures(sheet, row);
    }

    private void readListed(SheetCell cell) {
        if (known.isListed(cell.text())) collected.addOurs(cell);
        else addStray(cell);
    }

    private void addStray(SheetCell cell) {
        collected.add(Finding.strayText(sheet.at(cell.at()), cell.text()), cell);
    }

    private void readParticular(SheetRow row, String mark) {
        if (mark.isEmpty()) {
            readOurs(row, mark);
            return;
        }
        row.filled(Contract.STATUS_COLUMN).forEach(cell -> {
            boolean isValue = cell.at().column() == Contract.ANSWER_COLUMN;
            if (isValue) readValue(mark.substring(Contract.PARTICULAR.length()), cell);
            else readOurs(cell, true);
        });
        collected.addStrayPictures(sheet, row);
    }

    private void readValue(String name, SheetCell cell) {
        var place = sheet.at(cell.at());
        if (cell.kind() == SheetCell.Kind.ERROR) collected.add(Finding.formulaError(place, cell.text()), cell);
        else collected.addParticular(name, cell, isOurs(cell) ? Use.OURS : Use.PARTICULAR, place);
    }

    /** Rows of an item that this form does not have; what is listed as our own text says nothing new. */
    private void readUnknown(SheetRow row, String mark) {
        boolean isFirst = unknownMarks.add(mark);
        var cells = row.filled(Contract.STATUS_COLUMN);
        for (var cell : cells) {
            if (known.contains(cell.text())) collected.addOurs(cell);
            else collected.add(Finding.unknownItem(sheet.at(cell.at()), mark, cell.text()), cell);
        }
        if (isFirst && cells.isEmpty())
            collected.add(Finding.unknownItem(sheet.at(new CellRef(row.number(), Contract.MARK_COLUMN)), mark, mark));
        collected.addStrayPictures(sheet, row);
    }
}
