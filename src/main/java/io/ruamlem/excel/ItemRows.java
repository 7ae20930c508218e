package io.ruamlem.excel;

import io.ruamlem.model.Finding;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of one item on one tab: its labels on top, which we wrote, then the answer. */
final class ItemRows implements TabReader.Rows {
    private final Node item;
    private final KnownTexts known;
    private final SheetContent sheet;
    private final Collected collected;

    private final Set<String> labelled = new HashSet<>();
    private final List<SheetRow> labels = new ArrayList<>();
    private final List<SheetRow> answer = new ArrayList<>();
    private boolean isAmongLabels;

    ItemRows(Node item, KnownTexts known, SheetContent sheet, Collected collected) {
        this.item = item;
        this.known = known;
        this.sheet = sheet;
        this.collected = collected;
    }

    /** The first row of each mark is a label; two marks mean the same item where the form has been shortened. */
    @Override
    public void take(SheetRow row, String mark) {
        boolean isFirst = !mark.isEmpty() && labelled.add(mark);
        boolean isLabel = isFirst || !mark.isEmpty() && isAmongLabels && isHeader(row);
        if (!mark.isEmpty()) isAmongLabels = isLabel;
        (isLabel ? labels : answer).add(row);
    }

    /** A row of a table that holds nothing but what we wrote, some of it of this very item. */
    private boolean isHeader(SheetRow row) {
        if (item.item().kind() != ItemKind.TABLE) return false;
        var filled = row.filled(Contract.STATUS_COLUMN);
        return filled.stream().allMatch(cell -> known.contains(cell.text()))
                && filled.stream().anyMatch(cell -> isOfItem(cell.text()));
    }

    private boolean isOfItem(String text) {
        var folded = KnownTexts.fold(text);
        var own = new ArrayList<>(item.item().columns());
        own.addAll(List.of(item.label(), item.title(), item.item().hint()));
        return own.stream().anyMatch(label -> KnownTexts.fold(label).equals(folded));
    }

    /** A single marked row without our text was put there by the agency, below or from another workbook: it is the answer. */
    private boolean isOurs(SheetRow row) {
        var title = KnownTexts.fold(item.title());
        return row.filled(Contract.STATUS_COLUMN).stream()
                .map(SheetCell::text)
                .anyMatch(text -> known.contains(text) || KnownTexts.fold(text).startsWith(title));
    }

    /** Pictures on a label belong to the answer below it. */
    private void readLabels() {
        var pictured = new ArrayList<SheetRow>();
        for (var row : labels) {
            readLabel(row);
            if (!row.pictures().isEmpty()) pictured.add(new SheetRow(row.number(), List.of(), row.pictures()));
        }
        answer.addAll(0, pictured);
    }

    private void readLabel(SheetRow row) {
        for (var cell : row.filled(Contract.STATUS_COLUMN)) {
            if (known.contains(cell.text())) collected.addOurs(cell);
            else collected.add(typed(cell), cell);
        }
    }

    private Finding typed(SheetCell cell) {
        var place = sheet.at(cell.at());
        boolean isLabel = cell.at().column() == Contract.ANSWER_COLUMN;
        return isLabel ? Finding.labelChanged(place, cell.text(), item.title()) : Finding.strayText(place, cell.text());
    }

    /** To be called when all rows are taken: what a cell is shows only beside its neighbours. */
    void finish() {
        if (answer.isEmpty() && labels.stream().noneMatch(this::isOurs)) answer.addAll(labels);
        else readLabels();
        var reader = new LineReader(sheet, Contract.ANSWER_COLUMN, collected);
        var captioned = captioned();
        var place = answer.isEmpty()
                ? sheet.place()
                : sheet.at(new CellRef(answer.get(0).number(), Contract.ANSWER_COLUMN));
        for (var row : answer) {
            readStatus(row, place);
            reader.read(row, captioned.contains(row.number())).ifPresent(line -> collected.addLine(item, line, place));
        }
    }

    private void readStatus(SheetRow row, Place place) {
        row.find(Contract.STATUS_COLUMN)
                .ifPresent(status -> collected.addStatus(item, status, sheet.at(status.at()), place));
    }

    /** Rows with a picture in them and its caption in column D, unless they stand in a pasted table. */
    private Set<Integer> captioned() {
        if (item.item().kind() != ItemKind.TEXT) return Set.of();
        var withCaption = new HashSet<Integer>();
        var ofTables = new HashSet<Integer>();
        for (var row : answer) {
            int last = row.lastFilled(Contract.ANSWER_COLUMN);
            boolean hasCaption =
                    last == Contract.CAPTION_COLUMN && !row.pictures().isEmpty();
            if (hasCaption) withCaption.add(row.number());
            else if (last >= Contract.CAPTION_COLUMN) ofTables.add(row.number());
        }
        withCaption.removeIf(row -> ofTables.contains(row - 1) || ofTables.contains(row + 1));
        return withCaption;
    }
}
