package io.ruamlem.consolidation;

/** What the cleaning makes of a single character. */
final class Glyphs {
    static final char NIKHAHIT = '\u0E4D';
    static final char SARA_AA = '\u0E32';
    static final char SARA_AM = '\u0E33';
    static final char SARA_E = '\u0E40';
    static final char SARA_AE = '\u0E41';
    static final char BREAK_HINT = '\u200B';

    /** Old Windows fonts keep shifted and shortened forms of Thai letters from U+F700 on; here are the letters they stand for. */
    private static final String SHIFTED =
            "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D"
                    + "\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    private static final char FIRST_SHIFTED = '\uF700';

    static char letter(char c) {
        int shifted = c - FIRST_SHIFTED;
        return shifted >= 0 && shifted < SHIFTED.length() ? SHIFTED.charAt(shifted) : c;
    }

    /** Everything that starts a new line in some program, a carriage return before a line feed left to the caller. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** What cannot be seen and has no place in the report, or is not allowed in XML. The break hint stays. */
    static boolean isRemoved(char c) {
        if (c < 0xA0) return c < ' ' || c >= 0x7F;
        return c == '\u00AD'
                || c >= '\u200C' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\uFFFC'
                || c >= '\uFFFE';
    }

    /** Whether a character is left as it is whatever stands around it, but for doubled spaces and doubled letters. */
    static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F
                || c == '\n'
                || c >= '\u0E01' && c <= '\u0E5B' && c != NIKHAHIT
                || c >= '\u2010' && c <= '\u2027';
    }

    private Glyphs() {}
}
