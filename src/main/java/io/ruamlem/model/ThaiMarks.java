package io.ruamlem.model;

/** The order of the marks on a Thai consonant that have one (Unicode's combining classes): the dot below, SARA U and UU, tones. */
public final class ThaiMarks {
    /** Whether two marks on one consonant stand in each other's place. */
    public static boolean areOutOfOrder(char first, char second) {
        return combiningClass(second) > 0 && combiningClass(first) > combiningClass(second);
    }

    public static boolean isTone(char c) {
        return c >= '\u0E48' && c <= '\u0E4B';
    }

    private static int combiningClass(char c) {
        if (c < '\u0E38' || c > '\u0E4B') return 0;
        if (isTone(c)) return 107;
        if (c == '\u0E38' || c == '\u0E39') return 103;
        return c == '\u0E3A' ? 9 : 0;
    }

    private ThaiMarks() {}
}
