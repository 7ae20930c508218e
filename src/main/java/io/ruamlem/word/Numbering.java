package io.ruamlem.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The lists of the report: the template's, and those that are added for answers. */
final class Numbering {
    private final Element root;
    private int lastDefinition;
    private int lastNumber;

    /** @param root the template's {@code w:numbering}; it is added to */
    Numbering(Element root) {
        this.root = root;
        lastDefinition = last(definitions(), "abstractNumId");
        lastNumber = last(numbers(), "numId");
    }

    /** @return the number ({@code w:numId}) of a new list that has these levels ({@code w:lvl}) */
    int define(String levels) {
        lastDefinition++;
        lastNumber++;
        add(
                "<w:abstractNum w:abstractNumId=\"" + lastDefinition + "\"><w:multiLevelType w:val=\"multilevel\"/>"
                        + levels + "</w:abstractNum>",
                "num",
                "numIdMacAtCleanup");
        add(
                "<w:num w:numId=\"" + lastNumber + "\"><w:abstractNumId w:val=\"" + lastDefinition + "\"/></w:num>",
                "numIdMacAtCleanup");
        return lastNumber;
    }

    /** The indent of a level, if its list says one. */
    Optional<Indent> indent(int number, int level) {
        return find(numbers(), "numId", number)
                .flatMap(found -> Ooxml.child(found, "abstractNumId"))
                .flatMap(definition -> find(definitions(), "abstractNumId", (int) Ooxml.number(definition, "val")))
                .flatMap(definition -> find(Ooxml.children(definition, "lvl"), "ilvl", level))
                .flatMap(found -> Ooxml.child(found, "pPr"))
                .flatMap(Indent::in);
    }

    private static Optional<Element> find(List<Element> elements, String id, int value) {
        return elements.stream()
                .filter(one -> Ooxml.attribute(one, id).equals(Integer.toString(value)))
                .findFirst();
    }

    String markup() {
        return Xml.DECLARATION + Xml.of(root);
    }

    /** @param followers the elements that the schema wants behind it */
    private void add(String markup, String... followers) {
        var next = Ooxml.children(root).stream()
                .filter(child -> List.of(followers).contains(child.getLocalName()))
                .findFirst();
        root.insertBefore(root.getOwnerDocument().importNode(Ooxml.parse(markup), true), next.orElse(null));
    }

    private List<Element> definitions() {
        return Ooxml.children(root, "abstractNum");
    }

    private List<Element> numbers() {
        return Ooxml.children(root, "num");
    }

    private static int last(List<Element> elements, String id) {
        return elements.stream()
                .mapToInt(one -> Integer.parseInt(Ooxml.attribute(one, id)))
                .max()
                .orElse(0);
    }
}
