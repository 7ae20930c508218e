package io.ruamlem.word;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How wide text is, in ems: near enough to plan a table by, from the widths of TH Sarabun and a little more. Thai marks
 * above and below a letter take no width.
 */
final class TextMeasure {
    // hundredths of an em
    private static final byte FIGURE = 46;
    private static final byte CAPITAL = 48;
    private static final byte LETTER = 44;
    private static final byte SMALL = 38;
    private static final byte THIN = 25;
    private static final byte WIDE = 62;
    private static final byte FULL = 100;

    private static final double HUNDRED = 100;

    private static final String WIDE_LETTERS = "ฌญณฒmwMW%@#&—…";
    private static final String THIN_LETTERS = " .,:;'\"!|()[]{}-/\\ilItfjrเโใไ\u00A0";

    /** Of most text there is: up to the end of Thai. */
    private static final byte[] COMMON = new byte[0x0E80];

    static {
        for (char c = 0; c < COMMON.length; c++) COMMON[c] = width(c);
    }

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));

    static double of(String text) {
        return of(text, 0, text.length());
    }

    private static double of(String text, int from, int to) {
        int width = 0;
        int c;
        for (int i = from; i < to; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            width += c < COMMON.length ? COMMON[c] : width(c);
        }
        return width / HUNDRED;
    }

    /** Of the longest stretch between two places where a line may end. */
    double widestWord(String text) {
        lines.setText(text);
        double widest = 0;
        int from = lines.first();
        for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
            widest = Math.max(widest, of(text, from, withoutSpace(text, from, to)));
            from = to;
        }
        return widest;
    }

    private static int withoutSpace(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) end--;
        return end;
    }

    private static byte width(int c) {
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
