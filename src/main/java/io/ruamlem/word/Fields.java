package io.ruamlem.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds the fields of a template whose results depend on what is printed (ECMA-376 Part 1, 17.16) and puts a mark in their
 * place: lists of contents ({@code TOC}), and the numbers of captions ({@code SEQ}).
 */
final class Fields {
    private static final String CONTENTS = "TOC ";
    private static final String SEQUENCE = "SEQ ";

    /** A field: what it says, and the elements of its characters and results, in order. */
    private record Found(String instruction, List<Element> elements) {}

    static void mark(Element story) {
        for (var field : find(story)) {
            if (field.instruction.startsWith(CONTENTS)) markContents(field);
            if (field.instruction.startsWith(SEQUENCE)) markSequence(field);
        }
    }

    private static List<Found> find(Element story) {
        var found = new ArrayList<Found>();
        var elements = new ArrayList<Element>();
        gather(story, elements);
        for (int i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            if (Ooxml.is(element, "fldSimple"))
                found.add(new Found(Ooxml.attribute(element, "instr").strip(), List.of(element)));
            else if (isCharacter(element, "begin")) found.add(field(elements.subList(i, elements.size())));
        }
        return found;
    }

    /** The field that begins with the first of these. */
    private static Found field(List<Element> elements) {
        var instruction = new StringBuilder();
        int depth = 0;
        boolean inResult = false;
        for (int i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            if (isCharacter(element, "begin")) depth++;
            if (depth == 1 && isCharacter(element, "separate")) inResult = true;
            if (depth == 1 && !inResult && Ooxml.is(element, "instrText")) instruction.append(element.getTextContent());
            if (isCharacter(element, "end") && --depth == 0)
                return new Found(instruction.toString().strip(), List.copyOf(elements.subList(0, i + 1)));
        }
        return new Found("", List.of());
    }

    private static void gather(Element parent, List<Element> elements) {
        for (var child : Ooxml.children(parent)) {
            boolean counts = Ooxml.is(child, "fldChar")
                    || Ooxml.is(child, "instrText")
                    || Ooxml.is(child, "fldSimple")
                    || Ooxml.is(child, "t");
            if (counts) elements.add(child);
            gather(child, elements);
        }
    }

    /** The paragraphs that a list of contents fills are its own. */
    private static void markContents(Found field) {
        var first = paragraph(field.elements.get(0));
        var last = paragraph(field.elements.get(field.elements.size() - 1));
        if (first.getParentNode() != last.getParentNode()) return;
        first.getParentNode().insertBefore(Marks.create(first, Marks.CONTENTS, field.instruction), first);
        for (Node at = first; at != null; ) {
            var next = at == last ? null : at.getNextSibling();
            if (!isSectionEnd(at)) at.getParentNode().removeChild(at);
            else
                Ooxml.children(at).stream()
                        .filter(child -> !Ooxml.is(child, "pPr"))
                        .forEach(at::removeChild);
            at = next;
        }
    }

    private static boolean isSectionEnd(Node node) {
        return node instanceof Element element
                && Ooxml.child(element, "pPr")
                        .flatMap(properties -> Ooxml.child(properties, "sectPr"))
                        .isPresent();
    }

    /** The first text of the result becomes the number, the others go. */
    private static void markSequence(Found field) {
        var texts = field.elements.stream()
                .flatMap(one -> Ooxml.is(one, "t") ? Stream.of(one) : Ooxml.below(one, "t", e -> false).stream())
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (i == 0) text.getParentNode().insertBefore(Marks.create(text, Marks.SEQUENCE, field.instruction), text);
            text.getParentNode().removeChild(text);
        }
    }

    private static Element paragraph(Element inside) {
        Node at = inside;
        while (!Ooxml.is(at, "p")) at = at.getParentNode();
        return (Element) at;
    }

    private static boolean isCharacter(Element element, String type) {
        return Ooxml.is(element, "fldChar")
                && Ooxml.attribute(element, "fldCharType").equals(type);
    }

    private Fields() {}
}
