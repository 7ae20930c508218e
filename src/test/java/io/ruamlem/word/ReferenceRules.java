package io.ruamlem.word;

import io.ruamlem.office.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What one place of a document says is at another: styles, lists, notes, comments, bookmarks. */
final class ReferenceRules {
    private static final Map<String, String> STYLES =
            Map.of("pStyle", "paragraph", "rStyle", "character", "tblStyle", "table");

    /** Where notes and comments are referred to, and what they are. */
    private static final Map<String, String> NOTES =
            Map.of("footnoteReference", "footnote", "endnoteReference", "endnote", "commentReference", "comment");

    private static final Pattern REFERENCE = Pattern.compile("^\\s*(?:REF|PAGEREF|NOTEREF)\\s+\"?([^\\s\"\\\\]+)");

    /** Bookmarks that every document has. */
    private static final Set<String> BUILT_IN = Set.of("_top");

    private final List<Story> stories;
    private final List<String> problems = new ArrayList<>();

    ReferenceRules(List<Story> stories) {
        this.stories = stories;
    }

    List<String> problems() {
        STYLES.forEach(this::styles);
        numbering();
        NOTES.forEach(this::notes);
        bookmarks();
        return problems;
    }

    private void styles(String reference, String type) {
        var known = all("style")
                .filter(style -> Ooxml.attribute(style, "type").equals(type))
                .map(style -> Ooxml.attribute(style, "styleId"))
                .collect(Collectors.toSet());
        references(reference, "val", known::contains, "no " + type + " style has the id");
    }

    private void numbering() {
        var lists = all("num").map(one -> Ooxml.attribute(one, "numId")).collect(Collectors.toSet());
        var looks = all("abstractNum")
                .map(one -> Ooxml.attribute(one, "abstractNumId"))
                .collect(Collectors.toSet());
        references("numId", "val", id -> id.equals("0") || lists.contains(id), "no list has the number");
        references("abstractNumId", "val", looks::contains, "no definition of a list has the number");
    }

    private void notes(String reference, String kind) {
        var known = all(kind)
                .filter(note -> Ooxml.is(note.getParentNode(), kind + "s"))
                .map(note -> Ooxml.attribute(note, "id"))
                .collect(Collectors.toSet());
        references(reference, "id", known::contains, "there is no " + kind);
    }

    private void bookmarks() {
        var known = all("bookmarkStart")
                .map(bookmark -> Ooxml.attribute(bookmark, "name"))
                .collect(Collectors.toSet());
        Predicate<String> isThere = name -> name.isEmpty() || BUILT_IN.contains(name) || known.contains(name);
        references("hyperlink", "anchor", isThere, "a link leads to no bookmark:");
        for (var story : stories)
            codes(story)
                    .map(REFERENCE::matcher)
                    .filter(code -> code.find() && !isThere.test(code.group(1)))
                    .forEach(code -> problems.add(story.problem("a field leads to no bookmark: " + code.group(1))));
    }

    /** The codes of all fields; one that was cut up is put together. */
    private static Stream<String> codes(Story story) {
        var whole = new StringBuilder();
        var codes = new ArrayList<String>();
        for (var element : story.elements()) {
            if (Ooxml.is(element, "instrText")) whole.append(element.getTextContent());
            else if (Ooxml.is(element, "fldChar")) {
                codes.add(whole.toString());
                whole.setLength(0);
            } else if (Ooxml.is(element, "fldSimple")) codes.add(Ooxml.attribute(element, "instr"));
        }
        return codes.stream();
    }

    private void references(String name, String attribute, Predicate<String> isThere, String sentence) {
        for (var story : stories)
            story.all(name)
                    .filter(reference -> !isThere.test(Ooxml.attribute(reference, attribute)))
                    .map(reference -> sentence + " " + Ooxml.attribute(reference, attribute) + near(reference))
                    .distinct()
                    .forEach(problem -> problems.add(story.problem(problem)));
    }

    private static String near(Element element) {
        Node paragraph = element;
        while (paragraph != null && !Ooxml.is(paragraph, "p")) paragraph = paragraph.getParentNode();
        return paragraph == null ? "" : ", near " + Elements.shown((Element) paragraph);
    }

    private Stream<Element> all(String name) {
        return stories.stream().flatMap(story -> story.all(name));
    }
}
