package io.ruamlem.word;

import java.util.Arrays;

/** Shares a width out among the columns of a table. */
final class ColumnWidths {
    /**
     * Every column gets the least it needs, and of what is left a part for what it would like besides; too little for all is
     * shared by the least.
     *
     * @param natural what each would like, not less than {@code least}
     * @return widths in the unit of {@code total}, together exactly that
     */
    static int[] of(double[] least, double[] natural, int total) {
        double needed = Arrays.stream(least).sum();
        double liked = Arrays.stream(natural).sum();
        if (needed >= total) return share(least, total);
        if (liked <= total) return share(natural, total);
        var weights = new double[least.length];
        double part = (total - needed) / (liked - needed);
        for (int i = 0; i < weights.length; i++) weights[i] = least[i] + part * (natural[i] - least[i]);
        return share(weights, total);
    }

    static int[] share(double[] weights, int total) {
        double sum = Arrays.stream(weights).sum();
        var widths = new int[weights.length];
        double reached = 0;
        int given = 0;
        for (int i = 0; i < widths.length; i++) {
            reached += weights[i];
            widths[i] = (int) Math.round(total * reached / sum) - given;
            given += widths[i];
        }
        return widths;
    }

    private ColumnWidths() {}
}
