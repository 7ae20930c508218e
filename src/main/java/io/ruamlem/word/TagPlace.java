package io.ruamlem.word;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How far a loop or condition tag can reach.
 *
 * @param container what it stands in and cannot leave: a cell, a text box, the body …
 * @param isAlone whether there is nothing but such tags in its paragraph; else it can't leave the paragraph either
 */
record TagPlace(Element paragraph, Element container, boolean isAlone) {
    private static final Map<String, String> KINDS =
            Map.of("tc", "cell", "txbxContent", "box", "sdtContent", "control", "footnote", "note", "endnote", "note");

    private static final String OTHER = "place";

    static TagPlace of(Tag tag) {
        var paragraph = tag.paragraph();
        var container = Ooxml.around(paragraph, KINDS.keySet().toArray(String[]::new));
        return new TagPlace(
                paragraph,
                container.orElseGet(() -> paragraph.getOwnerDocument().getDocumentElement()),
                isAlone(paragraph));
    }

    boolean reaches(TagPlace other) {
        return whyNot(other).isEmpty();
    }

    /** The mistake if what opens here is closed there. */
    Optional<String> whyNot(TagPlace closing) {
        if (paragraph == closing.paragraph) return Optional.empty();
        if (container == closing.container)
            return isAlone && closing.isAlone ? Optional.empty() : Optional.of("split-paragraphs");
        if (isCell() && closing.isCell()) return whyNotTable(closing);
        if (closing.isInside(container)) return Optional.of("closes-in-" + closing.kind());
        if (isInside(closing.container)) return Optional.of("opens-in-" + kind());
        return Optional.of("split-places");
    }

    /** Rows of one table are repeated, whichever cells the tags stand in. */
    private Optional<String> whyNotTable(TagPlace closing) {
        var table = Ooxml.around(container, "tbl");
        var other = Ooxml.around(closing.container, "tbl");
        return table.equals(other) ? Optional.empty() : Optional.of("split-tables");
    }

    private boolean isInside(Element outer) {
        for (var around = container.getParentNode(); around != null; around = around.getParentNode())
            if (around == outer) return true;
        return false;
    }

    private boolean isCell() {
        return Ooxml.is(container, "tc");
    }

    private String kind() {
        return KINDS.getOrDefault(container.getLocalName(), OTHER);
    }

    private static boolean isAlone(Element paragraph) {
        return TagRuns.tags(paragraph).stream().allMatch(Tag::isControl)
                && Tag.PATTERN.matcher(Ooxml.text(paragraph)).replaceAll("").isBlank()
                && !Ooxml.has(paragraph, "drawing")
                && !Ooxml.has(paragraph, "pict");
    }
}
