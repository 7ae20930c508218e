package io.ruamlem.excel;

import io.ruamlem.model.Entry;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Line;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
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
    private final Set<String> seen = new HashSet<>();
    private final Map<List<Place>, Set<String>> twice = new LinkedHashMap<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
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

    /** @return whether nothing else stood there before */
    boolean addParticular(String name, String value) {
        var before = particulars.putIfAbsent(name, value);
        return before == null || before.equals(value);
    }

    void addLine(Node item, Line line, Place place) {
        var entry = entry(item, place);
        noteTwice(entry, line.place());
        entry.lines.add(line);
    }

    /** Answers of one item on two tabs are both read: one of the tabs is probably a copy. */
    private void noteTwice(OpenEntry entry, Place place) {
        if (entry.lines.isEmpty()) return;
        var before = entry.lines.get(0).place();
        if (!before.sheet().equals(place.sheet()))
            twice.computeIfAbsent(List.of(place.cell(""), before.cell("")), sheets -> new LinkedHashSet<>())
                    .add(entry.key);
    }

    void addSheet(Node item, List<Line> lines, Place place) {
        see(item);
        entry(item, place).sheets.add(lines);
    }

    /** The first status of an item counts, others are findings. */
    void addStatus(Node item, String status, Place at, Place place) {
        var entry = entry(item, place);
        if (entry.status.isEmpty()) entry.status = status;
        else if (!entry.status.equals(status)) add(Finding.unknownStatus(at, status));
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
