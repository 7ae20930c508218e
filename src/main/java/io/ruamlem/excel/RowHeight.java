package io.ruamlem.excel;

/** Estimates how high a row must be to show its text. */
final class RowHeight {
    /** Of a row with one line of 16 points, in points. */
    static final float LINE = 24;

    /** The highest row Excel has, in points. */
    private static final float HIGHEST = 409;

    /** A line of TH SarabunPSK to its size. */
    private static final float LEADING = 1.32f;

    /** A bold letter to a figure, in which columns are measured. */
    private static final float BOLD = 1.06f;

    /** Letters that a line leaves empty, because Thai breaks between words only. */
    private static final int RAGGED = 4;

    private RowHeight() {}

    /**
     * In points.
     *
     * @param width of the column in figures of 16 points
     */
    static float of(String text, int width, Look.Ink ink) {
        var perLine = Math.max(1, width * 16f / ink.size() / (ink.bold() ? BOLD : 1) - RAGGED);
        var lines = text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(letters(line) / perLine)))
                .sum();
        return Math.min(HIGHEST, Math.max(1, lines) * ink.size() * LEADING + 4);
    }

    /** Letters that take room: not the vowels and tone marks above and below. */
    private static long letters(String line) {
        return line.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }
}
