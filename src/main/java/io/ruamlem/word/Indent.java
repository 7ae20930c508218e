package io.ruamlem.word;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Where the text of a list's level begins, and how far its mark hangs out to the left of that, in twentieths of a point.
 */
record Indent(int left, int hanging) {
    /** @param properties the {@code w:pPr} of a level or a style */
    static Optional<Indent> in(Element properties) {
        return Ooxml.child(properties, "ind").map(Indent::of);
    }

    private static Indent of(Element indent) {
        var side = indent.hasAttributeNS(Ooxml.W, "left") ? "left" : "start";
        return new Indent((int) Ooxml.number(indent, side), (int) Ooxml.number(indent, "hanging"));
    }

    /** How much farther the mark would have to hang out. */
    int lacks(double mark) {
        return (int) Math.max(0, Math.ceil(mark) - hanging);
    }

    Indent movedBy(int twips) {
        return new Indent(left + twips, hanging);
    }

    Indent hangingBy(int more) {
        return new Indent(left + more, hanging + more);
    }

    String markup() {
        return "<w:ind w:left=\"" + left + "\" w:hanging=\"" + hanging + "\"/>";
    }
}
