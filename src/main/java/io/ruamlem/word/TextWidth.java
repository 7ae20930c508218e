package io.ruamlem.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How wide the text is where a tag stands: a page's between its margins, or a cell's. */
final class TextWidth {
    private static final long A4_WITH_MARGINS = 9026; // twentieths of a point: A4 less an inch on each side
    private static final int CELL_MARGINS = 216;

    private final Deque<Element> rows = new ArrayDeque<>();

    void enter(Element row) {
        rows.push(row);
    }

    void leave() {
        rows.pop();
    }

    boolean isInCell() {
        return !rows.isEmpty();
    }

    /** In EMU. */
    long at(Element paragraph) {
        return TableWriter.EMU_PER_TWIP * (isInCell() ? cell(paragraph) : page(paragraph));
    }

    private static long cell(Element paragraph) {
        var cell = paragraph.getParentNode();
        while (cell != null && !Ooxml.is(cell, "tc")) cell = cell.getParentNode();
        if (cell == null) return A4_WITH_MARGINS;
        long width = Ooxml.child(cell, "tcPr")
                .flatMap(properties -> Ooxml.child(properties, "tcW"))
                .filter(width1 -> Ooxml.attribute(width1, "type").equals("dxa"))
                .map(width1 -> number(width1, "w"))
                .orElse(A4_WITH_MARGINS / 3);
        return Math.max(CELL_MARGINS, width - CELL_MARGINS);
    }

    /** The section a paragraph belongs to is described at the section's end (ECMA-376 Part 1, 17.6.17). */
    private static long page(Element paragraph) {
        var document = paragraph.getOwnerDocument();
        List<Element> sections = Ooxml.below(document, "sectPr", element -> false);
        for (var section : sections)
            if ((paragraph.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING) != 0)
                return width(section);
        return A4_WITH_MARGINS;
    }

    private static long width(Element section) {
        var size = Ooxml.child(section, "pgSz");
        var margins = Ooxml.child(section, "pgMar");
        if (size.isEmpty() || margins.isEmpty()) return A4_WITH_MARGINS;
        return number(size.get(), "w") - number(margins.get(), "left") - number(margins.get(), "right");
    }

    private static long number(Element element, String name) {
        var value = Ooxml.attribute(element, name);
        return value.matches("\\d{1,9}") ? Long.parseLong(value) : 0;
    }
}
