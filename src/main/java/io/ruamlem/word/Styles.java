package io.ruamlem.word;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** The template's styles by the name that Word shows (built-in ones by their English name, as files keep them). */
final class Styles {
    static final String CAPTION = "caption";
    static final String PICTURE = "Picture";
    static final String TABLE_GRID = "Table Grid";
    static final String TABLE_HEAD = "Table Head";
    static final String TABLE_TEXT = "Table Text";

    private static final String BORDER = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    private static final String BORDERS = "<w:tblBorders><w:top" + BORDER + "<w:left" + BORDER + "<w:bottom" + BORDER
            + "<w:right" + BORDER + "<w:insideH" + BORDER + "<w:insideV" + BORDER + "</w:tblBorders>";

    private final Map<String, Element> byName;

    private Styles(Map<String, Element> byName) {
        this.byName = byName;
    }

    /** @param root of the part of styles */
    static Styles of(Element root) {
        var byName = new TreeMap<String, Element>(String.CASE_INSENSITIVE_ORDER);
        for (var style : Ooxml.children(root, "style"))
            Ooxml.child(style, "name").ifPresent(name -> byName.put(Ooxml.val(name), style));
        return new Styles(byName);
    }

    Collection<Element> all() {
        return byName.values();
    }

    Optional<String> id(String name) {
        return Optional.ofNullable(byName.get(name)).map(style -> Ooxml.attribute(style, "styleId"));
    }

    /** The numbering that a paragraph style brings along. */
    Optional<Integer> numbering(String name) {
        return Optional.ofNullable(byName.get(name))
                .flatMap(style -> Ooxml.child(style, "pPr"))
                .flatMap(properties -> Ooxml.child(properties, "numPr"))
                .flatMap(numbering -> Ooxml.child(numbering, "numId"))
                .map(Ooxml::val)
                .map(Integer::valueOf);
    }

    /** The element of {@code w:tblPr} that comes before {@code w:tblW}; empty if the template has no such style. */
    String tableStyle() {
        return id(TABLE_GRID)
                .map(id -> "<w:tblStyle w:val=\"" + Xml.escape(id) + "\"/>")
                .orElse("");
    }

    /** The element of {@code w:tblPr} behind {@code w:tblW}: lines where no style draws them. */
    String tableBorders() {
        return id(TABLE_GRID).isPresent() ? "" : BORDERS;
    }
}
