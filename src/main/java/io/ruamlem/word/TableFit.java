package io.ruamlem.word;

import java.util.Arrays;

/**
 * How a table is made to fit: as it is; else on a page with its long side across, where there is one; else with narrow cell
 * margins and smaller text.
 *
 * @param widths of the columns, in twentieths of a point
 * @param margin of a cell at its left and its right, in twentieths of a point
 * @param size of the text, in half-points
 */
record TableFit(Room room, int[] widths, int margin, int size) {
    static final int MARGIN = 108;
    private static final int NARROW_MARGIN = 36;
    private static final int SMALLEST = 20;

    /** @param size of the text, in half-points */
    static TableFit of(ColumnNeeds needs, Room room, int size) {
        if (fits(needs, room, size, MARGIN)) return with(needs, room, size, MARGIN);
        var across = room.widest();
        if (fits(needs, across, size, MARGIN)) return with(needs, across, size, MARGIN);
        int smaller = size;
        while (smaller > SMALLEST && !fits(needs, across, smaller, NARROW_MARGIN)) smaller--;
        return with(needs, across, smaller, NARROW_MARGIN);
    }

    private static boolean fits(ColumnNeeds needs, Room room, int size, int margin) {
        return Arrays.stream(padded(needs.least(em(size)), margin)).sum() <= room.twips();
    }

    private static TableFit with(ColumnNeeds needs, Room room, int size, int margin) {
        var least = padded(needs.least(em(size)), margin);
        var natural = padded(needs.natural(em(size)), margin);
        return new TableFit(room, ColumnWidths.of(least, natural, room.twips()), margin, size);
    }

    private static double[] padded(double[] widths, int margin) {
        for (int i = 0; i < widths.length; i++) widths[i] += 2 * margin;
        return widths;
    }

    private static double em(int size) {
        return size * RunLook.TWIPS_PER_HALF_POINT;
    }
}
