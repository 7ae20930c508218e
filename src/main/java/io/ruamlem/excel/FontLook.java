package io.ruamlem.excel;

import io.ruamlem.model.Emphasis;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/** What is kept of a font. */
record FontLook(Set<Emphasis> emphasis, String color) {
    static final FontLook PLAIN = new FontLook(Set.of(), "");

    /** Stands in a text for: as the cell's own font says. */
    static final FontLook OF_CELL = new FontLook(Set.of(), "cell");

    FontLook {
        emphasis = Set.copyOf(emphasis);
    }

    /** Reads an element {@code font} or {@code rPr}, which is then over. */
    static FontLook read(Xml xml, Colors colors) throws IOException {
        var emphasis = EnumSet.noneOf(Emphasis.class);
        var color = "";
        int depth = xml.depth();
        while (xml.next(depth)) {
            switch (xml.name()) {
                case "b" -> set(emphasis, Emphasis.BOLD, xml.isOn());
                case "i" -> set(emphasis, Emphasis.ITALIC, xml.isOn());
                case "u" -> set(emphasis, Emphasis.UNDERLINE, xml.isOn());
                case "strike" -> set(emphasis, Emphasis.STRIKE, xml.isOn());
                case "vertAlign" -> {
                    set(emphasis, Emphasis.SUPERSCRIPT, xml.attribute("val").equals("superscript"));
                    set(emphasis, Emphasis.SUBSCRIPT, xml.attribute("val").equals("subscript"));
                }
                case "color" -> color = colors.of(xml);
                default -> {}
            }
        }
        return emphasis.isEmpty() && color.isEmpty() ? PLAIN : new FontLook(emphasis, color);
    }

    private static void set(Set<Emphasis> emphasis, Emphasis one, boolean isOn) {
        if (isOn) emphasis.add(one);
    }
}
