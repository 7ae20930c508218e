package io.ruamlem.word;

import io.ruamlem.office.Elements;
import io.ruamlem.office.OfficeFile;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A part of a Word document that has WordprocessingML in it, to be checked. */
record Story(String part, Element root, List<Element> elements) {
    static List<Story> of(OfficeFile file) {
        return file.documents().entrySet().stream()
                .filter(part ->
                        Ooxml.W.equals(part.getValue().getDocumentElement().getNamespaceURI()))
                .map(part ->
                        new Story(part.getKey(), part.getValue().getDocumentElement(), Elements.below(part.getValue())))
                .toList();
    }

    /** All elements of that name, at whatever depth. */
    Stream<Element> all(String name) {
        return elements.stream().filter(element -> Ooxml.is(element, name));
    }

    String problem(String sentence) {
        return part + ": " + sentence;
    }
}
