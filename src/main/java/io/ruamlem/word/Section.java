package io.ruamlem.word;

import org.w3c.dom.Element;

/**
 * A section of the template: its properties ({@code w:sectPr}) as they stand, and for the pieces it is cut into where the
 * page is turned for a wide table.
 *
 * @param whole as the template has it
 * @param rest for a piece behind the first: on a new page, page numbers going on, no other first page
 * @param turned for a landscape piece; empty where the page cannot be turned, or is landscape already
 * @param width of the text, in twentieths of a point
 * @param turnedWidth of the text of the landscape piece
 */
record Section(String whole, String rest, String turned, long width, long turnedWidth) {
    private static final long A4_WITH_MARGINS = 9026; // A4 less an inch on each side

    /** Where a tag stands in no section of its own: a header, a cell, a text box. */
    static final Section NONE = new Section("", "", "", A4_WITH_MARGINS, 0);

    static Section of(Element properties) {
        var whole = Xml.of(properties);
        var page = PageSetup.of(properties);
        if (page.isEmpty()) return new Section(whole, whole, "", A4_WITH_MARGINS, 0);
        long width = page.get().width();
        var rest = continued(properties);
        if (page.get().isLandscape()) return new Section(whole, Xml.of(rest), "", width, 0);
        var turned = page.get().turned();
        return new Section(whole, Xml.of(rest), Xml.of(turned.applied(rest)), width, turned.width());
    }

    boolean canTurn() {
        return !turned.isEmpty();
    }

    private static Element continued(Element properties) {
        var rest = (Element) properties.cloneNode(true);
        for (var child : Ooxml.children(rest)) {
            if (Ooxml.is(child, "titlePg") || Ooxml.is(child, "type") || Ooxml.is(child, "sectPrChange"))
                rest.removeChild(child);
            if (Ooxml.is(child, "pgNumType")) child.removeAttributeNS(Ooxml.W, "start");
        }
        return rest;
    }
}
