package io.ruamlem.excel;

import io.ruamlem.model.PictureSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How wide the columns and how high the rows of a sheet are, in EMU: what an anchored picture's size follows from. */
final class SheetGrid {
    private static final long EMU_PER_POINT = 12_700;
    private static final double DEFAULT_HEIGHT = 15;
    private static final double DEFAULT_WIDTH = 9.14;

    /** Pixels of a figure in Excel's usual font, the unit of column widths (ECMA-376 Part 1, 18.3.1.13). */
    private static final int FIGURE = 7;

    private static final long UNSET = -1;

    /** Of rows that have a height of their own, from row 1 on. */
    private long[] heights = new long[0];

    /** Upper edges of the rows from row 1 on, and the lower edge of the last; made when first asked for. */
    private long[] tops = new long[0];

    private final List<Columns> columns = new ArrayList<>();
    private long[] lefts = new long[0];
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
        if (columns.size() < Excel.COLUMNS)
            columns.add(new Columns(Math.max(0, first), Math.min(last, Excel.COLUMNS - 1), emuWide(figures)));
    }

    /** @param points 0 for a hidden row */
    void setHeight(int row, double points) {
        if (row > heights.length) growTo(row);
        heights[row - 1] = emuHigh(points);
    }

    private void growTo(int row) {
        int before = heights.length;
        heights = Arrays.copyOf(heights, Math.min(Excel.ROWS, Math.max(row, 2 * before)));
        Arrays.fill(heights, before, heights.length, UNSET);
    }

    /** From the sheet's left edge to the column's. */
    long left(int column) {
        if (lefts.length == 0) lefts = sums(widths(), width);
        return lefts[column];
    }

    /** From the sheet's upper edge to the row's. */
    long top(int row) {
        if (tops.length != heights.length + 1) tops = sums(heights, height);
        int known = Math.min(row - 1, heights.length);
        return tops[known] + (row - 1 - known) * height;
    }

    /** Of areas that overlap the last counts. */
    private long[] widths() {
        var widths = new long[Excel.COLUMNS];
        Arrays.fill(widths, UNSET);
        for (var some : columns)
            if (some.first() <= some.last()) Arrays.fill(widths, some.first(), some.last() + 1, some.width());
        return widths;
    }

    /** @param otherwise for lengths that are not set */
    private static long[] sums(long[] lengths, long otherwise) {
        var sums = new long[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) sums[i + 1] = sums[i] + (lengths[i] == UNSET ? otherwise : lengths[i]);
        return sums;
    }

    /** The cell that a point lies in. */
    CellRef cellAt(long x, long y) {
        return new CellRef(lastBefore(1, Excel.ROWS, y, this::top), lastBefore(0, Excel.COLUMNS - 1, x, this::left));
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
