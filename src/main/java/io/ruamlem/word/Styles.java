package io.ruamlem.word;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** The template's styles by the name that Word shows (built-in ones by their English name, as files keep them). */
final class Styles {
    static final String CAPTION = "caption";
    static final String PICTURE = "Picture";
    static final String TABLE_GRID = "Table Grid";
    static final String TABLE_HEAD = "Table Head";
    static final String TABLE_TEXT = "Table Text";

    private static final int BODY_TEXT = 9; // ECMA-376 Part 1, 17.3.1.20

    /** ECMA-376 Part 1, 17.3.1.26: the order the schema asks for. */
    private static final Set<String> BEFORE_LIST =
            Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");

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

    Collection<Element> all() {
        return byName.values();
    }

    Optional<String> id(String name) {
        return Optional.ofNullable(byName.get(name)).map(style -> Ooxml.attribute(style, "styleId"));
    }

    /** The name of the style of that id; empty if there is none. */
    String name(String id) {
        return find(id).flatMap(style -> Ooxml.child(style, "name"))
                .map(Ooxml::val)
                .orElse("");
    }

    /** The id of a paragraph's style; empty if it has none. */
    String idOf(Element paragraph) {
        return own(paragraph, "pStyle").map(Ooxml::val).orElse("");
    }

    /** The level of the outline that a paragraph has, of itself or by its style, 1 is the highest; 0 = body text. */
    int outline(Element paragraph) {
        return own(paragraph, "outlineLvl")
                .or(() -> property(idOf(paragraph), "outlineLvl"))
                .map(Ooxml::val)
                .map(Integer::parseInt)
                .filter(level -> level < BODY_TEXT)
                .map(level -> level + 1)
                .orElse(0);
    }

    /**
     * Writes into a paragraph the list that it belongs to by its style, so that the list can begin anew. Headings are
     * numbered through the whole document.
     */
    void spellOutList(Element paragraph) {
        var list = property(idOf(paragraph), "numPr");
        if (list.isEmpty() || own(paragraph, "numPr").isPresent() || outline(paragraph) > 0) return;
        Ooxml.child(paragraph, "pPr").ifPresent(properties -> {
            var next = Ooxml.children(properties).stream()
                    .filter(one -> !BEFORE_LIST.contains(one.getLocalName()))
                    .findFirst();
            properties.insertBefore(properties.getOwnerDocument().importNode(list.get(), true), next.orElse(null));
        });
    }

    private static Optional<Element> own(Element paragraph, String property) {
        return Ooxml.child(paragraph, "pPr").flatMap(properties -> Ooxml.child(properties, property));
    }

    boolean hasTabs(String name) {
        return id(name).flatMap(id -> property(id, "tabs")).isPresent();
    }

    /** A paragraph property of a style, its own or inherited. */
    Optional<Element> property(String id, String name) {
        var style = find(id);
        // a style that is based on itself in a circle has no such property
        for (int steps = 0; style.isPresent() && steps < byName.size(); steps++) {
            var own = style.flatMap(one -> Ooxml.child(one, "pPr")).flatMap(all -> Ooxml.child(all, name));
            if (own.isPresent()) return own;
            style = style.flatMap(one -> Ooxml.child(one, "basedOn"))
                    .map(Ooxml::val)
                    .flatMap(this::find);
        }
        return Optional.empty();
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
        return find(id.isEmpty() ? id("Normal").orElse("") : id)
                .flatMap(style -> size(style, byName.size()))
                .or(() -> defaults().flatMap(Styles::ownSize))
                .orElse(NO_SIZE);
    }

    /** @param steps how many styles at most this one is based on: a template's may be based on each other */
    private Optional<Integer> size(Element style, int steps) {
        var own = Ooxml.child(style, "rPr").flatMap(Styles::ownSize);
        if (own.isPresent() || steps == 0) return own;
        return Ooxml.child(style, "basedOn")
                .flatMap(parent -> find(Ooxml.val(parent)))
                .flatMap(parent -> size(parent, steps - 1));
    }

    private static Optional<Integer> ownSize(Element look) {
        return Ooxml.child(look, "szCs")
                .or(() -> Ooxml.child(look, "sz"))
                .map(size -> (int) Ooxml.number(size, "val"))
                .filter(size -> size > 0);
    }

    private Optional<Element> find(String id) {
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
