package io.ruamlem.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The lists of the report: the template's, and those that are added for answers. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final String NUMBER = "num";
    private static final String LAST = "numIdMacAtCleanup";

    private final Element root;
    private final List<Element> definitions;
    private final List<Element> numbers;
    private final StringBuilder addedDefinitions = new StringBuilder();
    private final StringBuilder addedNumbers = new StringBuilder();
    private int lastDefinition;
    private int lastNumber;

    /** @param root the template's {@code w:numbering} */
    Numbering(Element root) {
        this.root = root;
        definitions = Ooxml.children(root, "abstractNum");
        numbers = Ooxml.children(root, NUMBER);
        lastDefinition = last(definitions, "abstractNumId");
        lastNumber = last(numbers, "numId");
    }

    /** @return the number ({@code w:numId}) of a new list that has these levels ({@code w:lvl}) */
    int define(String levels) {
        lastDefinition++;
        lastNumber++;
        addedDefinitions.append("<w:abstractNum w:abstractNumId=\"" + lastDefinition
                + "\"><w:multiLevelType w:val=\"multilevel\"/>" + levels + "</w:abstractNum>");
        addNumber(Integer.toString(lastDefinition), "");
        return lastNumber;
    }

    /**
     * @param number of a list in the template
     * @return the number of a list like it that begins anew; the same where there is no such list
     */
    String restart(String number) {
        var list = find(numbers, "numId", Integer.parseInt(number));
        if (list.isEmpty()) return number;
        var starts = new StringBuilder();
        for (int level = 0; level < LEVELS; level++)
            starts.append("<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start(list.get(), level)
                    + "\"/>" + ownLook(list.get(), level) + "</w:lvlOverride>");
        lastNumber++;
        addNumber(definition(list.get()), starts.toString());
        return Integer.toString(lastNumber);
    }

    private void addNumber(String definition, String overrides) {
        addedNumbers.append("<w:num w:numId=\"" + lastNumber + "\"><w:abstractNumId w:val=\"" + definition + "\"/>"
                + overrides + "</w:num>");
    }

    /** The indent of a level, if its list is the template's and says one. */
    Optional<Indent> indent(int number, int level) {
        return find(numbers, "numId", number)
                .flatMap(found -> Ooxml.child(found, "abstractNumId"))
                .flatMap(definition -> find(definitions, "abstractNumId", (int) Ooxml.number(definition, "val")))
                .flatMap(definition -> find(Ooxml.children(definition, "lvl"), "ilvl", level))
                .flatMap(found -> Ooxml.child(found, "pPr"))
                .flatMap(Indent::in);
    }

    private static Optional<Element> find(List<Element> elements, String id, int value) {
        return elements.stream()
                .filter(one -> Ooxml.attribute(one, id).equals(Integer.toString(value)))
                .findFirst();
    }

    /** The lists of the template with those that were added, in the order the schema asks for. */
    String markup() {
        return Xml.DECLARATION
                + Xml.start(root)
                + markup(name -> !name.equals(NUMBER) && !name.equals(LAST))
                + addedDefinitions
                + markup(NUMBER::equals)
                + addedNumbers
                + markup(LAST::equals)
                + Xml.end(root);
    }

    /** The template's elements of some names. */
    private String markup(Predicate<String> names) {
        return Ooxml.children(root).stream()
                .filter(child -> names.test(child.getLocalName()))
                .map(Xml::of)
                .collect(Collectors.joining());
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
