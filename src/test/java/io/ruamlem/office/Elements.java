package io.ruamlem.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a part, of whatever namespace. */
public final class Elements {
    private static final int SHOWN = 40;

    public static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) children.add(element);
        return children;
    }

    /** All below, in the order of the document. */
    public static List<Element> below(Node parent) {
        var found = new ArrayList<Element>();
        collect(parent, found);
        return found;
    }

    public static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    /** The beginning of an element's text, to find it by. */
    public static String shown(Element element) {
        var text = element.getTextContent().strip();
        return "“" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "”";
    }

    private static void collect(Node parent, List<Element> found) {
        for (var child : children(parent)) {
            found.add(child);
            collect(child, found);
        }
    }

    private Elements() {}
}
