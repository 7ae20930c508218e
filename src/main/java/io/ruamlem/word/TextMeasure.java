package io.ruamlem.word;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How wide text is, in ems: near enough to plan a table by, from the widths of TH Sarabun and a little more. Thai marks
 * above and below a letter take no width.
 */
final class TextMeasure {
    private static final double FIGURE = 0.46;
    private static final double CAPITAL = 0.48;
    private static final double LETTER = 0.44;
    private static final double SMALL = 0.38;
    private static final double THIN = 0.25;
    private static final double WIDE = 0.62;
    private static final double FULL = 1;

    private static final String WIDE_LETTERS = "ฌญณฒmwMW%@#&—…";
    private static final String THIN_LETTERS = " .,:;'\"!|()[]{}-/\\ilItfjrเโใไ\u00A0";

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));

    static double of(String text) {
        return text.codePoints().mapToDouble(TextMeasure::of).sum();
    }

    /** Of the longest stretch between two places where a line may end. */
    double widestWord(String text) {
        lines.setText(text);
        double widest = 0;
        int from = lines.first();
        for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
            widest = Math.max(widest, of(text.substring(from, to).stripTrailing()));
            from = to;
        }
        return widest;
    }

    private static double of(int c) {
        if (takesNone(c)) return 0;
        if (Character.isDigit(c)) return FIGURE;
        if (WIDE_LETTERS.indexOf(c) >= 0) return WIDE;
        if (THIN_LETTERS.indexOf(c) >= 0) return THIN;
        if (Character.isLowerCase(c)) return SMALL;
        if (Character.isUpperCase(c)) return CAPITAL;
        return Character.isIdeographic(c) || c > Character.MAX_VALUE ? FULL : LETTER;
    }

    private static boolean takesNone(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }
}
