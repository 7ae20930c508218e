package io.ruamlem.excel;

import io.ruamlem.model.PictureSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How wide the columns and how high the rows of a sheet are, in EMU: what an anchored picture's size follows from. */
final class SheetGrid {
    private static final long EMU_PER_POINT = 12_700;
    private static final double DEFAULT_HEIGHT = 15;
    private static final double DEFAULT_WIDTH = 9.14;

    /** Pixels of a figure in Excel's usual font, the unit of column widths (ECMA-376 Part 1, 18.3.1.13). */
    private static final int FIGURE = 7;

    private final TreeMap<Integer, Long> heights = new TreeMap<>();
    private final TreeMap<Integer, Long> heightsAbove = new TreeMap<>();
    private final List<Columns> columns = new ArrayList<>();
    private long height = emuHigh(DEFAULT_HEIGHT);
    private long width = emuWide(DEFAULT_WIDTH);

    private record Columns(int first, int last, long width) {}

    /** @param points 0 if the sheet does not say; {@code figures} likewise */
    void setDefaults(double points, double figures) {
        if (points > 0) height = emuHigh(points);
        if (figures > 0) width = emuWide(figures);
    }

    /** @param figures 0 for hidden columns */
    void setWidth(int first, int last, double figures) {
        if (columns.size() < Limits.COLUMNS)
            columns.add(new Columns(Math.max(0, first), Math.min(last, Limits.COLUMNS - 1), emuWide(figures)));
    }

    /** @param points 0 for a hidden row */
    void setHeight(int row, double points) {
        if (emuHigh(points) != height) heights.put(row, emuHigh(points));
    }

    /** From the sheet's left edge to the column's. */
    long left(int column) {
        long left = column * width;
        for (var some : columns) {
            int before = Math.min(column, some.last() + 1) - some.first();
            if (before > 0) left += before * (some.width() - width);
        }
        return left;
    }

    /** From the sheet's upper edge to the row's. */
    long top(int row) {
        if (heightsAbove.size() != heights.size()) sumUp();
        var above = heightsAbove.lowerEntry(row);
        return (row - 1) * height + (above == null ? 0 : above.getValue());
    }

    private void sumUp() {
        long sum = 0;
        for (Map.Entry<Integer, Long> each : heights.entrySet()) {
            sum += each.getValue() - height;
            heightsAbove.put(each.getKey(), sum);
        }
    }

    /** The cell that a point lies in. */
    CellRef cellAt(long x, long y) {
        return new CellRef(lastBefore(1, Limits.ROWS, y, this::top), lastBefore(0, Limits.COLUMNS - 1, x, this::left));
    }

    private interface Edge {
        long of(int index);
    }

    private static int lastBefore(int from, int to, long emu, Edge edge) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (edge.of(middle) <= emu) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private static long emuHigh(double points) {
        return Math.round(points * EMU_PER_POINT);
    }

    private static long emuWide(double figures) {
        return Math.round(figures * FIGURE) * PictureSize.EMU_PER_PIXEL;
    }
}
