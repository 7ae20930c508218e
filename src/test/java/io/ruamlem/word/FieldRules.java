package io.ruamlem.word;

import io.ruamlem.office.Elements;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Fields made of begin, code, separate, result, end (ECMA-376 Part 1, 17.16.18): each must be whole in its story. */
final class FieldRules {
    /** Text of its own, in which a field that begins must end. */
    private static final Set<String> CLOSED =
            Set.of("body", "hdr", "ftr", "footnote", "endnote", "comment", "txbxContent");

    private final Story story;
    private final List<String> problems = new ArrayList<>();

    FieldRules(Story story) {
        this.story = story;
    }

    List<String> problems() {
        walk(story.root(), new ArrayDeque<>());
        return problems;
    }

    /** @param open the last mark of each field that is open, the innermost first */
    private void walk(Element parent, Deque<String> open) {
        for (var child : Ooxml.children(parent)) {
            if (CLOSED.contains(child.getLocalName()) && Ooxml.is(child, child.getLocalName())) closed(child);
            else if (Ooxml.is(child, "fldChar")) mark(child, open);
            else if (Ooxml.is(child, "instrText") && !"begin".equals(open.peek()))
                problem("a field's code stands outside a field", child);
            else walk(child, open);
        }
    }

    private void closed(Element element) {
        var open = new ArrayDeque<String>();
        walk(element, open);
        if (!open.isEmpty()) problem("a field has no end", element);
    }

    private void mark(Element mark, Deque<String> open) {
        var type = Ooxml.attribute(mark, "fldCharType");
        var paragraph = (Element) mark.getParentNode().getParentNode();
        if (type.equals("begin")) open.push(type);
        else if (open.isEmpty()) problem("a field's " + type + " has no begin", paragraph);
        else if (type.equals("end")) open.pop();
        else if (open.pop().equals(type)) problem("a field is separated twice", paragraph);
        else open.push(type);
    }

    private void problem(String sentence, Element near) {
        problems.add(story.problem(sentence + ", near " + Elements.shown(near)));
    }
}
