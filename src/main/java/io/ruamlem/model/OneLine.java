package io.ruamlem.model;

/**
 * Text of others on its way into a list, a message or a place: on one line, without characters that would break the line,
 * command a terminal, turn the reading order round, or are not allowed in XML.
 */
public final class OneLine {
    private static final int QUOTE = 200;
    private static final char INSTEAD = '\uFFFD';

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) if (!isFit(text, i)) return replaced(text, i);
        return text;
    }

    /** The beginning of a text, to know it by. */
    static String quote(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, QUOTE))) + "…";
    }

    private static String replaced(String text, int first) {
        var out = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) if (!isFit(text, i)) out.setCharAt(i, INSTEAD);
        return out.toString();
    }

    private static boolean isFit(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7F) return true;
        if (Character.isHighSurrogate(c))
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        if (Character.isLowSurrogate(c)) return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !Character.isISOControl(c) && !isMisleading(c) && c < 0xFFFE;
    }

    /** Ends of lines and paragraphs, marks of direction. */
    private static boolean isMisleading(char c) {
        return c == '\u2028'
                || c == '\u2029'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }

    private OneLine() {}
}
