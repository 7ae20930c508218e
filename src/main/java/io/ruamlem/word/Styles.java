package io.ruamlem.word;

import java.util.HashMap;
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

    static final String HYPERLINK = "Hyperlink";

    private static final int NO_SIZE = 20;

    private final Map<String, Element> byName;
    private final Element root;
    private final Map<String, Integer> sizes = new HashMap<>();

    private Styles(Map<String, Element> byName, Element root) {
        this.byName = byName;
        this.root = root;
    }

    /** @param root of the part of styles */
    static Styles of(Element root) {
        var byName = new TreeMap<String, Element>(String.CASE_INSENSITIVE_ORDER);
        for (var style : Ooxml.children(root, "style"))
            Ooxml.child(style, "name").ifPresent(name -> byName.put(Ooxml.val(name), style));
        return new Styles(byName, root);
    }

    Optional<String> id(String name) {
        return Optional.ofNullable(byName.get(name)).map(style -> Ooxml.attribute(style, "styleId"));
    }

    /** Whether text is Thai where nothing else is said. */
    boolean isThai() {
        return defaults()
                .flatMap(look -> Ooxml.child(look, "lang"))
                .filter(language -> Ooxml.attribute(language, "bidi").startsWith("th"))
                .isPresent();
    }

    /** The size of Thai text in a style, in half-points. */
    int size(String id) {
        return sizes.computeIfAbsent(id, this::findSize);
    }

    private int findSize(String id) {
        return styleOf(id.isEmpty() ? id("Normal").orElse("") : id)
                .flatMap(style -> size(style, byName.size()))
                .or(() -> defaults().flatMap(Styles::ownSize))
                .orElse(NO_SIZE);
    }

    /** @param steps how many styles at most this one is based on: a template's may be based on each other */
    private Optional<Integer> size(Element style, int steps) {
        var own = Ooxml.child(style, "rPr").flatMap(Styles::ownSize);
        if (own.isPresent() || steps == 0) return own;
        return Ooxml.child(style, "basedOn")
                .flatMap(parent -> styleOf(Ooxml.val(parent)))
                .flatMap(parent -> size(parent, steps - 1));
    }

    private static Optional<Integer> ownSize(Element look) {
        return Ooxml.child(look, "szCs")
                .or(() -> Ooxml.child(look, "sz"))
                .map(size -> (int) Ooxml.number(size, "val"))
                .filter(size -> size > 0);
    }

    private Optional<Element> styleOf(String id) {
        return byName.values().stream()
                .filter(style -> Ooxml.attribute(style, "styleId").equals(id))
                .findFirst();
    }

    private Optional<Element> defaults() {
        return Ooxml.child(root, "docDefaults")
                .flatMap(all -> Ooxml.child(all, "rPrDefault"))
                .flatMap(all -> Ooxml.child(all, "rPr"));
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
