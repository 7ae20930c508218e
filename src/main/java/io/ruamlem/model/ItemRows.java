package io.ruamlem.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows that follow each other on a sheet of a returned workbook and hold something of one item.
 *
 * @param item its key
 * @param first from 1
 */
public record ItemRows(String item, String sheet, int first, int last) {
    /** All of an item. */
    static List<ItemRows> of(Entry entry) {
        var all = new ArrayList<ItemRows>();
        lines(entry).forEach(line -> add(all, entry.key(), line));
        return all;
    }

    private static Stream<Line> lines(Entry entry) {
        return Stream.concat(entry.lines().stream(), entry.sheets().stream().flatMap(List::stream));
    }

    private static void add(List<ItemRows> all, String item, Line line) {
        int end = all.size() - 1;
        var sheet = line.place().sheet();
        if (end >= 0 && all.get(end).isBefore(line))
            all.set(end, new ItemRows(item, sheet, all.get(end).first, line.row()));
        else all.add(new ItemRows(item, sheet, line.row(), line.row()));
    }

    private boolean isBefore(Line line) {
        return sheet.equals(line.place().sheet()) && last + 1 == line.row();
    }

    public boolean contains(int row) {
        return first <= row && row <= last;
    }
}
