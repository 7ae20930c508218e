package io.ruamlem.word;

import io.ruamlem.model.Emphasis;
import io.ruamlem.model.Run;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;

/** The run properties of a tag, to which an agency's own emphasis can be added. */
final class RunLook {
    /** ECMA-376 Part 1, 17.3.2.28: the order the schema asks for. */
    static final List<String> ORDER = List.of(
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath");

    static final String THAI = "th-TH";
    static final double TWIPS_PER_HALF_POINT = 10;

    private final Map<Integer, String> properties;
    // several volumes are printed from one template at a time
    private final Map<Run, String> made = new ConcurrentHashMap<>();
    private final Map<String, RunLook> styled = new ConcurrentHashMap<>();

    private final String plain;
    private final String size;

    private RunLook(Map<Integer, String> properties) {
        this.properties = properties;
        this.plain = run(properties);
        this.size = properties.getOrDefault(ORDER.indexOf("szCs"), "").replaceAll("\\D", "");
    }

    /** @param run the {@code w:r} of a tag, or the {@code w:rPr} of a paragraph's mark */
    static RunLook of(Element run) {
        var properties = new TreeMap<Integer, String>();
        Ooxml.child(run, "rPr").ifPresent(look -> Ooxml.children(look)
                .forEach(property -> properties.put(ORDER.indexOf(property.getLocalName()), Xml.of(property))));
        properties.remove(-1);
        return new RunLook(properties);
    }

    /** What the style of its paragraph says, and nothing else. */
    static RunLook plain(Styles styles) {
        var properties = new TreeMap<Integer, String>();
        if (!styles.isThai()) put(properties, "lang", "w:bidi=\"" + THAI + "\"");
        return new RunLook(properties);
    }

    /** Whether the schema wants a property behind the language of the text. */
    static boolean isBehindLanguage(String property) {
        return ORDER.indexOf(property) > ORDER.indexOf("lang");
    }

    /** The same in a character style. */
    RunLook in(String style) {
        return styled.computeIfAbsent("w:val=\"" + Xml.escape(style) + "\"", id -> with("rStyle", id));
    }

    /** The same in another size, in half-points. */
    RunLook sized(int size) {
        return with("sz", "w:val=\"" + size + "\"").with("szCs", "w:val=\"" + size + "\"");
    }

    private RunLook with(String name, String attributes) {
        var all = new TreeMap<>(properties);
        put(all, name, attributes);
        return new RunLook(all);
    }

    /** The size of text that looks so in a paragraph style, in half-points. */
    int size(String style, Styles styles) {
        return size.isEmpty() ? styles.size(style) : Integer.parseInt(size);
    }

    /** The same in twentieths of a point. */
    double em(String style, Styles styles) {
        return size(style, styles) * TWIPS_PER_HALF_POINT;
    }

    String start() {
        return plain;
    }

    /** The beginning of a run that looks like the tag and has the emphasis of the agency's run. */
    String start(Run run) {
        if (run.emphasis().isEmpty() && run.color().isEmpty()) return plain;
        return made.computeIfAbsent(new Run("", run.emphasis(), run.color(), ""), this::make);
    }

    private String make(Run run) {
        var all = new TreeMap<>(properties);
        run.emphasis().forEach(emphasis -> add(all, emphasis));
        if (!run.color().isEmpty()) put(all, "color", "w:val=\"" + Xml.escape(run.color()) + "\"");
        return run(all);
    }

    private static String run(Map<Integer, String> properties) {
        return properties.isEmpty() ? "<w:r>" : "<w:r><w:rPr>" + String.join("", properties.values()) + "</w:rPr>";
    }

    /** Thai is complex script: bold and italic hold for it only with their cs twins. */
    private static void add(Map<Integer, String> all, Emphasis emphasis) {
        switch (emphasis) {
            case BOLD -> Set.of("b", "bCs").forEach(name -> put(all, name, ""));
            case ITALIC -> Set.of("i", "iCs").forEach(name -> put(all, name, ""));
            case STRIKE -> put(all, "strike", "");
            case UNDERLINE -> put(all, "u", "w:val=\"single\"");
            case SUPERSCRIPT -> put(all, "vertAlign", "w:val=\"superscript\"");
            case SUBSCRIPT -> put(all, "vertAlign", "w:val=\"subscript\"");
        }
    }

    private static void put(Map<Integer, String> all, String name, String attributes) {
        all.put(ORDER.indexOf(name), "<w:" + name + (attributes.isEmpty() ? "" : " ") + attributes + "/>");
    }
}
