package io.ruamlem.word;

import io.ruamlem.model.Passage;
import io.ruamlem.model.Passage.Cell;
import io.ruamlem.model.Passage.Story;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Says of each paragraph of a story where it stands, before anything in the story is changed. What only programs older than
 * Word 2010 show ({@code mc:Fallback}) is there a second time.
 */
final class Passages {
    static final String BODY = "word/document.xml";

    /** The document as a whole. */
    static final Passage DOCUMENT = new Passage(BODY, 0, Story.BODY, "", Cell.NONE, "");

    /** Of parts: the body first. */
    static final Comparator<String> ORDER =
            Comparator.comparing((String part) -> !part.equals(BODY)).thenComparing(part -> part);

    private final String part;
    private final Set<String> headingStyles;
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private final Map<Element, Passage> found = new IdentityHashMap<>();
    private String heading = "";

    private Passages(String part, Element story, Set<String> headingStyles) {
        this.part = part;
        this.headingStyles = headingStyles;
        for (var paragraph : paragraphs(story)) numbers.put(paragraph, numbers.size());
    }

    /**
     * @param part the name of the story's entry in the file
     * @param headingStyles ids of the paragraph styles that make a heading
     */
    static Map<Element, Passage> of(String part, Element story, Set<String> headingStyles) {
        var passages = new Passages(part, story, headingStyles);
        passages.inside(story, storyOf(part), Cell.NONE);
        return passages.found;
    }

    static Passage property(String text) {
        return new Passage("docProps", 0, Story.PROPERTIES, "", Cell.NONE, Passage.quote(text));
    }

    /** All paragraphs of a story, numbered as the passages number them. */
    static List<Element> paragraphs(Element story) {
        return Ooxml.below(story, "p", element -> false);
    }

    /** Those of them that Word shows. */
    static List<Element> shown(Element story) {
        return paragraphs(story).stream()
                .filter(paragraph -> !isFallback(paragraph))
                .toList();
    }

    private void inside(Element parent, Story story, Cell cell) {
        for (var child : Ooxml.children(parent)) {
            if (Ooxml.is(child, "p")) paragraph(child, story, cell);
            else if (Ooxml.is(child, "txbxContent"))
                inside(child, story == Story.BODY ? Story.TEXT_BOX : story, Cell.NONE);
            else if (Ooxml.is(child, "tbl")) rows(child, story);
            else inside(child, story, cell);
        }
    }

    private void paragraph(Element paragraph, Story story, Cell cell) {
        var text = Passage.quote(Ooxml.text(paragraph));
        found.put(
                paragraph,
                isFallback(paragraph)
                        ? Passage.NONE
                        : new Passage(part, numbers.get(paragraph), story, heading, cell, text));
        inside(paragraph, story, cell);
        if (isHeading(paragraph) && !text.isEmpty()) heading = text;
    }

    private void rows(Element table, Story story) {
        var rows = Ooxml.below(table, "tr", element -> Ooxml.is(element, "tr"));
        for (int row = 0; row < rows.size(); row++) {
            var cells = Ooxml.below(rows.get(row), "tc", element -> Ooxml.is(element, "tc"));
            for (int column = 0; column < cells.size(); column++)
                inside(cells.get(column), story, new Cell(row + 1, column + 1));
        }
    }

    private boolean isHeading(Element paragraph) {
        var properties = Ooxml.child(paragraph, "pPr");
        boolean styled = properties
                .flatMap(one -> Ooxml.child(one, "pStyle"))
                .filter(style -> headingStyles.contains(Ooxml.val(style)))
                .isPresent();
        return styled
                || properties.flatMap(one -> Ooxml.child(one, "outlineLvl")).isPresent();
    }

    private static boolean isFallback(Element element) {
        for (var around = element.getParentNode(); around != null; around = around.getParentNode())
            if ("Fallback".equals(around.getLocalName())) return true;
        return false;
    }

    private static Story storyOf(String part) {
        if (part.contains("header")) return Story.HEADER;
        if (part.contains("footer")) return Story.FOOTER;
        if (part.contains("footnotes")) return Story.FOOTNOTE;
        if (part.contains("comments")) return Story.COMMENT;
        return part.contains("endnotes") ? Story.ENDNOTE : Story.BODY;
    }
}
