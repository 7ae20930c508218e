package io.ruamlem.excel;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Entry;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Letters;
import io.ruamlem.model.Line;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import io.ruamlem.model.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been read of a workbook so far. The same item on two tabs gives one entry with the lines of both. */
final class Collected {
    private final Map<String, OpenEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> particulars = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Stocktaking stock = new Stocktaking();
    private final Set<String> seen = new HashSet<>();
    private final Map<List<Place>, Set<String>> twice = new LinkedHashMap<>();

    /** What is remarked of a workbook, or of a cell that stands elsewhere too. */
    void add(Finding finding) {
        findings.add(finding);
    }

    /** The one place where the cell is named. */
    void add(Finding finding, SheetCell cell) {
        findings.add(finding);
        stock.put(Use.FINDING, cell);
    }

    void add(Told told) {
        findings.add(told.finding());
        stock.put(Use.FINDING, told.amount());
    }

    /** The one place where all cells of a sheet are named. */
    void addSheet(Finding finding, List<SheetCell> cells) {
        findings.add(finding);
        cells.forEach(cell -> stock.put(Use.FINDING, cell));
    }

    /** A tab that is a drawing, not cells. */
    void addTab(Finding finding) {
        stock.addDrawing();
        add(new Told(finding, Amount.picture("")));
    }

    void addStrayPictures(SheetContent sheet, SheetRow row) {
        for (var placed : row.pictures())
            add(new Told(
                    Finding.strayPicture(sheet.at(placed.at())),
                    Amount.picture(placed.picture().caption())));
    }

    /** A text that we wrote. */
    void addOurs(SheetCell cell) {
        if (cell.kind() != SheetCell.Kind.GIVEN) stock.put(Use.OURS, cell);
    }

    /** To be told of each item that has rows, whether anything stands in them or not. */
    void see(Node item) {
        seen.add(item.key());
    }

    boolean hasSeen(Node item) {
        return seen.contains(item.key());
    }

    /** @throws NotReadableException if there are more findings than anybody would read */
    void checkCount() throws NotReadableException {
        Limit.FINDINGS.check(findings.size());
    }

    /**
     * What else stands there already is a finding.
     *
     * @param use whether we wrote it or the agency
     */
    void addParticular(String name, SheetCell cell, Use use, Place at) {
        var value = cell.text().strip();
        var before = particulars.putIfAbsent(name, value);
        if (before == null || before.equals(value)) stock.put(use, cell);
        else add(Finding.strayText(at, cell.text()), cell);
    }

    void addLine(Node item, AnswerLine line, Place place) {
        var entry = entry(item, place);
        noteTwice(entry, line.line().place());
        entry.lines.add(line.line());
        put(item, line);
    }

    void addSheet(Node item, List<AnswerLine> lines, Place place) {
        see(item);
        entry(item, place).sheets.add(lines.stream().map(AnswerLine::line).toList());
        lines.forEach(line -> put(item, line));
    }

    /** Answers of one item on two tabs are both read: one of the tabs is probably a copy. */
    private void noteTwice(OpenEntry entry, Place place) {
        if (entry.lines.isEmpty()) return;
        var before = entry.lines.get(0).place();
        if (!before.sheet().equals(place.sheet()))
            twice.computeIfAbsent(List.of(place.cell(""), before.cell("")), sheets -> new LinkedHashSet<>())
                    .add(entry.key);
    }

    private void put(Node item, AnswerLine line) {
        for (var cell : line.cells()) stock.putAnswer(item.key(), cell);
        for (var placed : line.pictures())
            stock.putAnswer(item.key(), Amount.picture(placed.picture().caption()));
        if (!line.pictures().isEmpty()) putReplaced(item, line);
    }

    private void putReplaced(Node item, AnswerLine line) {
        line.replaced().map(Letters::in).map(Amount::characters).forEach(alt -> {
            stock.putAnswer(item.key(), Amount.ZERO.minus(alt));
            stock.put(Use.TIDIED, alt);
        });
    }

    /** The first status of an item counts, others are findings. */
    void addStatus(Node item, SheetCell cell, Place at, Place place) {
        var entry = entry(item, place);
        var status = cell.text().strip();
        if (entry.status.isEmpty()) entry.status = status;
        if (entry.status.equals(status)) stock.put(Use.STATUS, cell);
        else add(Finding.unknownStatus(at, status), cell);
    }

    /** Where everything of a sheet is put is to be told between its begin and its end. */
    Stocktaking stock() {
        return stock;
    }

    private OpenEntry entry(Node item, Place place) {
        return entries.computeIfAbsent(item.key(), key -> new OpenEntry(key, place));
    }

    List<Entry> entries() {
        return entries.values().stream().map(OpenEntry::close).toList();
    }

    Map<String, String> particulars() {
        return Map.copyOf(particulars);
    }

    List<Finding> findings() {
        var all = new ArrayList<>(findings);
        twice.forEach((sheets, keys) ->
                all.add(Finding.itemsTwice(sheets.get(0), sheets.get(1).sheet(), List.copyOf(keys))));
        return List.copyOf(all);
    }

    private static final class OpenEntry {
        private final String key;
        private final Place place;
        private final List<Line> lines = new ArrayList<>();
        private final List<List<Line>> sheets = new ArrayList<>();
        private String status = "";

        OpenEntry(String key, Place place) {
            this.key = key;
            this.place = place;
        }

        Entry close() {
            return new Entry(key, status, lines, sheets, place);
        }
    }
}
