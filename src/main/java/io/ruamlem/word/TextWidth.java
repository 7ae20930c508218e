package io.ruamlem.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How wide the text is where a tag stands: a page's between its margins, or a cell's. */
final class TextWidth {
    private static final int CELL_MARGINS = 216;

    /** What may stand between the text of a page and the root of its part. */
    private static final Set<String> AROUND_PAGES =
            Set.of("document", "body", "sdt", "sdtContent", "customXml", "ins", "moveTo");

    private final Deque<Element> rows = new ArrayDeque<>();

    void enter(Element row) {
        rows.push(row);
    }

    void leave() {
        rows.pop();
    }

    Room at(Element paragraph) {
        if (!rows.isEmpty()) return Room.ofCell(cell(paragraph));
        var section = section(paragraph);
        long width = section.width() * Room.EMU_PER_TWIP;
        return new Room(width, false, isOnPage(paragraph) ? section : Section.NONE);
    }

    private static long cell(Element paragraph) {
        var cell = paragraph.getParentNode();
        while (cell != null && !Ooxml.is(cell, "tc")) cell = cell.getParentNode();
        if (cell == null) return Section.NONE.width();
        long width = Ooxml.child(cell, "tcPr")
                .flatMap(properties -> Ooxml.child(properties, "tcW"))
                .filter(one -> Ooxml.attribute(one, "type").equals("dxa"))
                .map(one -> Ooxml.number(one, "w"))
                .orElse(Section.NONE.width() / 3);
        return Math.max(CELL_MARGINS, width - CELL_MARGINS);
    }

    private static boolean isOnPage(Element paragraph) {
        for (var around = paragraph.getParentNode(); around instanceof Element; around = around.getParentNode())
            if (!AROUND_PAGES.contains(around.getLocalName())) return false;
        return true;
    }

    /** The section a paragraph belongs to is described at the section's end (ECMA-376 Part 1, 17.6.17). */
    private static Section section(Element paragraph) {
        return Ooxml.below(paragraph.getOwnerDocument(), "sectPr", element -> Ooxml.is(element, "sectPr")).stream()
                .filter(section -> follows(section, paragraph))
                .findFirst()
                .map(Section::of)
                .orElse(Section.NONE);
    }

    private static boolean follows(Element section, Element paragraph) {
        return (paragraph.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING) != 0;
    }
}
