package io.ruamlem.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** WordprocessingML as a DOM: only templates are ever held so, never a report. */
final class Ooxml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Made once: a factory tries each of its features out on a parser of its own. */
    private static final DocumentBuilderFactory PARSERS = parsers();

    static Document parse(InputStream in) throws IOException {
        return parse(in, parser());
    }

    /** @param parser for one document after the other, not for two at a time */
    static Document parse(InputStream in, DocumentBuilder parser) throws IOException {
        try (in) {
            return parser.parse(in);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static DocumentBuilderFactory parsers() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false); // all is looked at
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static DocumentBuilder parser() {
        synchronized (PARSERS) {
            try {
                return PARSERS.newDocumentBuilder();
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** An element of our own, written with the prefixes that {@link Namespaces} declares. */
    static Element parse(String markup) {
        var root = "<root " + Namespaces.DECLARATIONS + ">" + markup + "</root>";
        try {
            return children(parse(new ByteArrayInputStream(root.getBytes(UTF_8)))
                            .getDocumentElement())
                    .get(0);
        } catch (IOException e) {
            throw new IllegalStateException(markup, e);
        }
    }

    /**
     * Puts markup of ours into an element.
     *
     * @param followers the elements that the schema wants behind it
     */
    static void insert(Element parent, String markup, Collection<String> followers) {
        var next = children(parent).stream()
                .filter(child -> followers.contains(child.getLocalName()))
                .findFirst();
        parent.insertBefore(parent.getOwnerDocument().importNode(parse(markup), true), next.orElse(null));
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element) children.add(element);
        return children;
    }

    static List<Element> children(Node parent, String name) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element && is(child, name)) children.add(element);
        return children;
    }

    static Optional<Element> child(Node parent, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element element && is(child, name)) return Optional.of(element);
        return Optional.empty();
    }

    /** All elements of a name below, in document order, not looking inside those that {@code closed} holds shut. */
    static List<Element> below(Node parent, String name, Predicate<Element> closed) {
        var found = new ArrayList<Element>();
        gather(parent, name, closed, found);
        return found;
    }

    private static void gather(Node parent, String name, Predicate<Element> closed, List<Element> found) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) continue;
            if (is(element, name)) found.add(element);
            if (!closed.test(element)) gather(element, name, closed, found);
        }
    }

    /** The nearest element around another that has one of these names. */
    static Optional<Element> around(Node element, String... names) {
        for (var around = element.getParentNode(); around != null; around = around.getParentNode())
            for (var name : names) if (is(around, name)) return Optional.of((Element) around);
        return Optional.empty();
    }

    /** The marks of a kind that {@link Fields} put below. */
    static List<Element> marks(Node parent, String name) {
        var found = new ArrayList<Element>();
        for (var child : children(parent)) {
            if (Marks.is(child, name)) found.add(child);
            found.addAll(marks(child, name));
        }
        return found;
    }

    static boolean has(Node parent, String name) {
        return !below(parent, name, element -> false).isEmpty();
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    static String val(Element element) {
        return attribute(element, "val");
    }

    /** A whole number; 0 where there is none. */
    static long number(Element element, String name) {
        var value = attribute(element, name);
        return value.matches("-?\\d{1,9}") ? Long.parseLong(value) : 0;
    }

    /** The text of a paragraph, what stands in its text boxes left out. */
    static String text(Element paragraph) {
        var text = new StringBuilder();
        texts(paragraph).forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    static List<Element> texts(Element paragraph) {
        return below(paragraph, "t", element -> is(element, "txbxContent") || is(element, "p"));
    }

    private Ooxml() {}
}
