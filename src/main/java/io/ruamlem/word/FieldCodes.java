package io.ruamlem.word;

import io.ruamlem.model.Passage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Tags inside the instructions of Word's fields, where nothing is filled in. */
final class FieldCodes {
    private final MistakeList mistakes;

    FieldCodes(MistakeList mistakes) {
        this.mistakes = mistakes;
    }

    void check(Element story) {
        for (var paragraph : Passages.shown(story)) {
            var code = code(paragraph);
            if (!code.contains("{{") && !code.contains("}}")) continue;
            mistakes.at(paragraph);
            mistakes.add("in-field", Passage.quote(code));
        }
    }

    private static String code(Element paragraph) {
        var complex = Ooxml.below(paragraph, "instrText", element -> Ooxml.is(element, "p")).stream()
                .map(Element::getTextContent);
        var simple = Ooxml.below(paragraph, "fldSimple", element -> Ooxml.is(element, "p")).stream()
                .map(field -> Ooxml.attribute(field, "instr"));
        return Stream.concat(complex, simple).collect(Collectors.joining());
    }
}
