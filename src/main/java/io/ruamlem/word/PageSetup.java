package io.ruamlem.word;

import java.util.Optional;
import org.w3c.dom.Element;

/** The size of a section's pages and their margins, in twentieths of a point. */
record PageSetup(long paperWidth, long paperHeight, Margins margins) {
    record Margins(long top, long right, long bottom, long left) {
        /** The edge that is bound stays the edge that is bound: what stood left stands at the top. */
        Margins turned() {
            return new Margins(left, top, right, bottom);
        }
    }

    static Optional<PageSetup> of(Element section) {
        var size = Ooxml.child(section, "pgSz");
        var margins = Ooxml.child(section, "pgMar");
        if (size.isEmpty() || margins.isEmpty()) return Optional.empty();
        return Optional.of(new PageSetup(
                Ooxml.number(size.get(), "w"),
                Ooxml.number(size.get(), "h"),
                new Margins(
                        Ooxml.number(margins.get(), "top"),
                        Ooxml.number(margins.get(), "right"),
                        Ooxml.number(margins.get(), "bottom"),
                        Ooxml.number(margins.get(), "left"))));
    }

    /** Of the text. */
    long width() {
        return paperWidth - margins.left - margins.right;
    }

    boolean isLandscape() {
        return paperWidth >= paperHeight;
    }

    PageSetup turned() {
        return new PageSetup(paperHeight, paperWidth, margins.turned());
    }

    /** A copy of a section's properties with this page, in one column of text. */
    Element applied(Element section) {
        var copy = (Element) section.cloneNode(true);
        Ooxml.child(copy, "cols").ifPresent(copy::removeChild);
        var size = Ooxml.child(copy, "pgSz").orElseThrow();
        set(size, "w", paperWidth);
        set(size, "h", paperHeight);
        size.removeAttributeNS(Ooxml.W, "code");
        size.setAttributeNS(Ooxml.W, "w:orient", isLandscape() ? "landscape" : "portrait");
        var margin = Ooxml.child(copy, "pgMar").orElseThrow();
        set(margin, "top", margins.top);
        set(margin, "right", margins.right);
        set(margin, "bottom", margins.bottom);
        set(margin, "left", margins.left);
        return copy;
    }

    private static void set(Element element, String name, long value) {
        element.setAttributeNS(Ooxml.W, "w:" + name, Long.toString(value));
    }
}
