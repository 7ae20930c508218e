package io.ruamlem.excel;

/** Characters that XML cannot hold stand in a workbook as {@code _x000D_} (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). */
final class Escapes {
    private static final int LENGTH = "_x000D_".length();

    private Escapes() {}

    /** The text as typed, its line breaks as line feeds. */
    static String decode(String text) {
        var decoded = text.contains("_x") ? unescape(text) : text;
        return decoded.indexOf('\r') < 0
                ? decoded
                : decoded.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text in an element of its own, {@code t}. */
    static String element(String text) {
        boolean isStripped = text.equals(text.strip());
        return (isStripped ? "<t>" : "<t xml:space=\"preserve\">") + encode(text) + "</t>";
    }

    /** The text as it stands inside an element or attribute of a workbook. */
    static String encode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair) out.append(c).append(text.charAt(++i));
            else if (isForbidden(c) || codeAt(text, i) >= 0) out.append("_x%04X_".formatted((int) c));
            else out.append(markup(c));
        }
        return out.toString();
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' || Character.isSurrogate(c) || c >= 0xFFFE;
    }

    private static String markup(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> String.valueOf(c);
        };
    }

    private static String unescape(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = codeAt(text, i);
            if (code < 0) out.append(text.charAt(i));
            else {
                out.append((char) code);
                i += LENGTH - 1;
            }
        }
        return out.toString();
    }

    private static int codeAt(String text, int at) {
        if (text.length() - at < LENGTH || !text.startsWith("_x", at) || text.charAt(at + LENGTH - 1) != '_') return -1;
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) return -1;
            code = code * 16 + digit;
        }
        return code;
    }
}
