package io.ruamlem.excel;

import io.ruamlem.excel.Labels.Spot;
import io.ruamlem.model.Finding;
import io.ruamlem.model.ItemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the rows of a tab back the marks that were deleted or typed over, where our label still stands on the row and means
 * one item only; each is told, and what could mean two items stays without.
 */
final class LostMarks {
    private final ItemKeys items;
    private final Labels labels;
    private final SheetContent sheet;
    private final Collected collected;

    private final Map<Integer, Spot> marked = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final List<String> keys = new ArrayList<>();
    private CellRef first = CellRef.NONE;
    private Optional<Spot> before = Optional.empty();
    private boolean isBehindLabel;

    private LostMarks(ItemKeys items, Labels labels, SheetContent sheet, Collected collected) {
        this.items = items;
        this.labels = labels;
        this.sheet = sheet;
        this.collected = collected;
    }

    static SheetContent restore(ItemKeys items, Labels labels, SheetContent sheet, Collected collected) {
        return new LostMarks(items, labels, sheet, collected).restored();
    }

    private SheetContent restored() {
        for (var row : sheet.rows()) readMarked(row);
        before = Optional.empty();
        var rows = new ArrayList<SheetRow>(sheet.rows().size());
        for (var row : sheet.rows()) rows.add(restored(row));
        if (!keys.isEmpty()) collected.add(Finding.keysLost(sheet.at(first), keys));
        return sheet.with(rows);
    }

    private void readMarked(SheetRow row) {
        var mark = row.text(Contract.MARK_COLUMN);
        if (mark.isEmpty()) return;
        var label = row.text(Contract.ANSWER_COLUMN);
        var item = items.find(mark);
        var spot = item.isPresent()
                ? labels.find(label, item.get())
                : isMarked(row) ? labels.find(label, before, taken) : Optional.<Spot>empty();
        if (spot.isEmpty()) return;
        marked.put(row.number(), spot.get());
        taken.add(spot.get().index());
        before = spot;
    }

    private boolean isMarked(SheetRow row) {
        var mark = row.text(Contract.MARK_COLUMN);
        return mark.equals(Contract.OURS)
                || mark.startsWith(Contract.PARTICULAR)
                || items.find(mark).isPresent();
    }

    private SheetRow restored(SheetRow row) {
        boolean isHeader = isBehindLabel && isHeader(row);
        isBehindLabel = false;
        if (marked.containsKey(row.number())) before = Optional.of(marked.get(row.number()));
        if (isMarked(row)) return row;
        if (isHeader) return marked(row, before.orElseThrow());
        var found = labels.find(row.text(Contract.ANSWER_COLUMN), before, taken)
                .filter(spot -> !collected.hasSeen(spot.node()));
        return found.isEmpty() ? row : restored(row, found.get());
    }

    private SheetRow restored(SheetRow row, Spot spot) {
        taken.add(spot.index());
        before = Optional.of(spot);
        isBehindLabel = true;
        if (spot.node().isItem()) {
            keys.add(spot.node().key());
            if (first == CellRef.NONE) first = new CellRef(row.number(), Contract.ANSWER_COLUMN);
        }
        return marked(row, spot);
    }

    /** What was typed over the mark is told, too. */
    private SheetRow marked(SheetRow row, Spot spot) {
        row.find(Contract.MARK_COLUMN)
                .ifPresent(cell -> collected.add(Finding.strayText(sheet.at(cell.at()), cell.text()), cell));
        return row.marked(spot.node().isItem() ? spot.node().key() : Contract.OURS);
    }

    /** Our row with the names of a table's columns, right below its label. */
    private boolean isHeader(SheetRow row) {
        var item = before.orElseThrow().node().item();
        var filled = row.filled(Contract.STATUS_COLUMN);
        return item.kind() == ItemKind.TABLE
                && !filled.isEmpty()
                && filled.stream().allMatch(cell -> item.columns().stream()
                        .anyMatch(column -> KnownTexts.fold(column).equals(KnownTexts.fold(cell.text()))));
    }
}
