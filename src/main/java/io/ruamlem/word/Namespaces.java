package io.ruamlem.word;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;

/** Sees to it that the prefixes of the markup we print are declared in the part it goes into. */
final class Namespaces {
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Sorted: the order of a Map.of changes from run to run. */
    private static final Map<String, String> OURS = new TreeMap<>(Map.of(
            "w", Ooxml.W,
            "r", RELATIONS,
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"));

    /** The declarations as attributes. */
    static final String DECLARATIONS = OURS.entrySet().stream()
            .map(one -> "xmlns:" + one.getKey() + "=\"" + one.getValue() + "\"")
            .collect(Collectors.joining(" "));

    static Document declare(Document story) {
        var root = story.getDocumentElement();
        OURS.forEach(
                (prefix, name) -> root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, name));
        return story;
    }

    private Namespaces() {}
}
