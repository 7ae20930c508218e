package io.ruamlem.excel;

import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * How a number is shown.
 *
 * @param id those below 164 are known by number alone and may mean what the system's language makes of them
 * @param pattern as it stands in the file, e.g. {@code #,##0.00} or {@code [$-107041E]d mmm yyyy}
 */
record NumberFormat(int id, String pattern) {
    static final NumberFormat GENERAL = new NumberFormat(0, "General");

    /** Dates that Excel shows as the system's regional settings say. */
    private static final Map<Integer, String> OF_SYSTEM = Map.of(14, "d/m/yyyy", 22, "d/m/yyyy h:mm");

    /** What these numbers mean in Thai (ECMA-376 Part 1, 18.8.30), in the letters of the other languages. */
    private static final Map<Integer, String> THAI = Map.ofEntries(
            Map.entry(59, "t0"),
            Map.entry(60, "t0.00"),
            Map.entry(61, "t#,##0"),
            Map.entry(62, "t#,##0.00"),
            Map.entry(67, "t0%"),
            Map.entry(68, "t0.00%"),
            Map.entry(69, "t# ?/?"),
            Map.entry(70, "t# ??/??"),
            Map.entry(71, "d/m/yyyy"),
            Map.entry(72, "d-mmm-yy"),
            Map.entry(73, "d-mmm"),
            Map.entry(74, "mmm-yy"),
            Map.entry(75, "h:mm"),
            Map.entry(76, "h:mm:ss"),
            Map.entry(77, "d/m/yyyy h:mm"),
            Map.entry(78, "mm:ss"),
            Map.entry(79, "[h]:mm:ss"),
            Map.entry(80, "mm:ss.0"),
            Map.entry(81, "d/m/bb"));

    /** @param pattern empty where the file gives only the number */
    static NumberFormat of(int id, String pattern) {
        if (pattern.length() > Excel.PATTERN) return GENERAL;
        if (!pattern.isEmpty()) return new NumberFormat(id, pattern);
        if (OF_SYSTEM.containsKey(id)) return new NumberFormat(id, OF_SYSTEM.get(id));
        if (THAI.containsKey(id)) return new NumberFormat(id, THAI.get(id));
        var builtin = BuiltinFormats.getBuiltinFormat(id);
        return builtin == null ? GENERAL : new NumberFormat(id, builtin);
    }

    boolean isGeneral() {
        return pattern.equalsIgnoreCase("General") || pattern.equals("@");
    }

    boolean isOfSystem() {
        return OF_SYSTEM.containsKey(id);
    }

    /** Whether letters of a date or a time stand in it, outside quotes, brackets and escapes. */
    boolean isDate() {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '"') i = end(i, '"');
            else if (c == '[') i = end(i, ']');
            else if (c == '\\' || c == '_' || c == '*') i++;
            else if ("ymdhsbYMDHSB".indexOf(c) >= 0) return !isGeneral();
        }
        return false;
    }

    private int end(int begin, char mark) {
        int end = pattern.indexOf(mark, begin + 1);
        return end < 0 ? pattern.length() : end;
    }
}
