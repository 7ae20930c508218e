package io.ruamlem.excel;

import io.ruamlem.model.Align;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is kept of the cells' styles: look, alignment, number format. */
record StyleSheet(List<Style> styles) {
    /** @param format number and pattern of the number format */
    record Style(FontLook look, Align align, NumberFormat format) {
        static final Style PLAIN = new Style(FontLook.PLAIN, Align.GENERAL, NumberFormat.GENERAL);
    }

    static StyleSheet read(OfficePackage parts, String part, Colors colors) throws IOException {
        var found = parts.findXml(part);
        if (found.isEmpty()) return new StyleSheet(List.of());
        try (var xml = found.get()) {
            return new Reading(xml, colors).read();
        }
    }

    /** The style of a cell's attribute {@code s}. */
    Style style(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : Style.PLAIN;
    }

    private static final class Reading {
        private final Xml xml;
        private final Colors colors;
        private final Map<Integer, String> patterns = new HashMap<>();
        private final List<FontLook> fonts = new ArrayList<>();
        private final List<Style> styles = new ArrayList<>();

        Reading(Xml xml, Colors colors) {
            this.xml = xml;
            this.colors = colors;
        }

        StyleSheet read() throws IOException {
            if (!xml.next()) return new StyleSheet(List.of());
            int root = xml.depth();
            while (xml.next(root)) {
                switch (xml.name()) {
                    case "numFmts" -> readPatterns();
                    case "fonts" -> readFonts();
                    case "cellXfs" -> readStyles();
                    default -> xml.skip();
                }
            }
            return new StyleSheet(styles);
        }

        private void readPatterns() throws IOException {
            int depth = xml.depth();
            while (xml.next(depth)) {
                patterns.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                Limit.LISTED.check(patterns.size());
            }
        }

        private void readFonts() throws IOException {
            int depth = xml.depth();
            while (xml.next(depth)) {
                if (xml.is("font")) fonts.add(FontLook.read(xml, colors));
                Limit.LISTED.check(fonts.size());
            }
        }

        private void readStyles() throws IOException {
            int depth = xml.depth();
            while (xml.next(depth)) {
                if (xml.is("xf")) styles.add(style());
                Limit.LISTED.check(styles.size());
            }
        }

        private Style style() throws IOException {
            int font = xml.number("fontId", 0);
            int format = xml.number("numFmtId", 0);
            var align = Align.GENERAL;
            int depth = xml.depth();
            while (xml.next(depth)) if (xml.is("alignment")) align = align(xml.attribute("horizontal"));
            return new Style(
                    font >= 0 && font < fonts.size() ? fonts.get(font) : FontLook.PLAIN,
                    align,
                    NumberFormat.of(format, patterns.getOrDefault(format, "")));
        }

        private static Align align(String horizontal) {
            return switch (horizontal) {
                case "left" -> Align.LEFT;
                case "center", "centerContinuous" -> Align.CENTER;
                case "right" -> Align.RIGHT;
                default -> Align.GENERAL;
            };
        }
    }
}
