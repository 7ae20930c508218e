package io.ruamlem.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a colour of the workbook is on white paper: six hexadecimal digits, or empty where plain black does as well. */
final class Colors {
    /** Colours that a number may stand for (ECMA-376 Part 1, 18.8.27); 0–7 repeat 8–15. */
    private static final List<String> INDEXED = List.of(
            ("000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF "
                            + "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF "
                            + "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 "
                            + "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333")
                    .split(" "));

    /** Brightness from which a text cannot be read on white paper: it stood on a filled cell, and the fill stays behind. */
    private static final double TOO_LIGHT = 0.8;

    private final List<String> theme;

    private Colors(List<String> theme) {
        this.theme = List.copyOf(theme);
    }

    /** @param part of the theme, which may be missing */
    static Colors read(OfficePackage parts, String part) throws IOException {
        var found = parts.findXml(part);
        if (found.isEmpty()) return new Colors(List.of());
        var theme = new ArrayList<String>();
        try (var xml = found.get()) {
            while (xml.next())
                if (xml.is("clrScheme")) {
                    readScheme(xml, theme);
                    break;
                }
        }
        return new Colors(theme);
    }

    private static void readScheme(Xml xml, List<String> theme) throws IOException {
        int depth = xml.depth();
        while (xml.next(depth)) {
            if (xml.is("srgbClr")) theme.add(xml.attribute("val"));
            else if (xml.is("sysClr")) theme.add(xml.attribute("lastClr"));
            Limit.LISTED.check(theme.size());
        }
    }

    /** The colour that this element, {@code <color/>}, names. */
    String of(Xml xml) {
        var rgb = xml.attribute("rgb");
        if (!rgb.isEmpty()) return onPaper(rgb);
        if (!xml.attribute("theme").isEmpty())
            return xml.attribute("tint").isEmpty() ? onPaper(ofTheme(xml.number("theme", 1))) : "";
        int index = xml.number("indexed", 0);
        return index >= 0 && index < INDEXED.size() ? onPaper(INDEXED.get(index)) : "";
    }

    /** 0 and 1 are the theme's second and first colour, 2 and 3 likewise: light before dark. */
    private String ofTheme(int number) {
        int index = number >= 0 && number < 4 ? number ^ 1 : number;
        return index >= 0 && index < theme.size() ? theme.get(index) : "";
    }

    /** @param argb may begin with two digits of transparency, which Excel does not heed */
    private static String onPaper(String argb) {
        var rgb = argb.length() == 8 ? argb.substring(2) : argb;
        if (rgb.length() != 6) return "";
        try {
            int value = Integer.parseUnsignedInt(rgb, 16);
            return value == 0 || brightness(value) > TOO_LIGHT ? "" : rgb.toUpperCase(Locale.ROOT);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static double brightness(int rgb) {
        return (0.2126 * (rgb >> 16) + 0.7152 * (rgb >> 8 & 0xFF) + 0.0722 * (rgb & 0xFF)) / 255;
    }
}
