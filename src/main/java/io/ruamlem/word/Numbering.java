package io.ruamlem.word;

import java.util.List;
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
