package io.ruamlem.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The lists of the report: the template's, and those that are added for answers. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final String AFTER_NUMBERS = "numIdMacAtCleanup";

    private final Element root;
    private final List<Element> definitions;
    private final List<Element> numbers;
    private int lastDefinition;
    private int lastNumber;

    /** @param root the template's {@code w:numbering}; it is added to */
    Numbering(Element root) {
        this.root = root;
        definitions = Ooxml.children(root, "abstractNum");
        numbers = Ooxml.children(root, "num");
        lastDefinition = last(definitions, "abstractNumId");
        lastNumber = last(numbers, "numId");
    }

    /** @return the number ({@code w:numId}) of a new list that has these levels ({@code w:lvl}) */
    int define(String levels) {
        lastDefinition++;
        lastNumber++;
        add(
                "<w:abstractNum w:abstractNumId=\"" + lastDefinition + "\"><w:multiLevelType w:val=\"multilevel\"/>"
                        + levels + "</w:abstractNum>",
                "num",
                AFTER_NUMBERS);
        add(
                "<w:num w:numId=\"" + lastNumber + "\"><w:abstractNumId w:val=\"" + lastDefinition + "\"/></w:num>",
                AFTER_NUMBERS);
        return lastNumber;
    }

    /**
     * @param number of a list in the template
     * @return the number of a list like it that begins anew; the same where there is no such list
     */
    String restart(String number) {
        var list = numbers.stream()
                .filter(one -> Ooxml.attribute(one, "numId").equals(number))
                .findFirst();
        if (list.isEmpty()) return number;
        var starts = new StringBuilder();
        for (int level = 0; level < LEVELS; level++)
            starts.append("<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start(list.get(), level)
                    + "\"/>" + ownLook(list.get(), level) + "</w:lvlOverride>");
        lastNumber++;
        add(
                "<w:num w:numId=\"" + lastNumber + "\"><w:abstractNumId w:val=\"" + definition(list.get()) + "\"/>"
                        + starts + "</w:num>",
                AFTER_NUMBERS);
        return Integer.toString(lastNumber);
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

    private static String definition(Element number) {
        return Ooxml.child(number, "abstractNumId").map(Ooxml::val).orElse("");
    }

    /** What a level of a list counts from. */
    private int start(Element number, int level) {
        var own = level(number, "lvlOverride", level);
        var shared = definitions.stream()
                .filter(one -> Ooxml.attribute(one, "abstractNumId").equals(definition(number)))
                .findFirst()
                .flatMap(one -> level(one, "lvl", level));
        return own.flatMap(one -> Ooxml.child(one, "startOverride"))
                .or(() -> shared.flatMap(one -> Ooxml.child(one, "start")))
                .map(Ooxml::val)
                .map(Integer::valueOf)
                .orElse(1);
    }

    private static String ownLook(Element number, int level) {
        return level(number, "lvlOverride", level)
                .flatMap(own -> Ooxml.child(own, "lvl"))
                .map(Xml::of)
                .orElse("");
    }

    private static Optional<Element> level(Element list, String name, int level) {
        return Ooxml.children(list, name).stream()
                .filter(one -> Ooxml.attribute(one, "ilvl").equals(Integer.toString(level)))
                .findFirst();
    }

    private static int last(List<Element> elements, String id) {
        return elements.stream()
                .mapToInt(one -> Integer.parseInt(Ooxml.attribute(one, id)))
                .max()
                .orElse(0);
    }
}
