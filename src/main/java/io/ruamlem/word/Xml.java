package io.ruamlem.word;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XML as text: the DOM of a template, and text on its way into the report. */
final class Xml {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static String of(Node node) {
        var out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    static String start(Element element) {
        var out = new StringBuilder();
        start(element, out);
        return out.append('>').toString();
    }

    static String end(Element element) {
        return "</" + element.getNodeName() + ">";
    }

    static String escape(String text) {
        for (int i = 0; i < text.length(); i++) if (isMarkup(text.charAt(i))) return escapeFrom(text, i);
        return text;
    }

    private static boolean isMarkup(char c) {
        return c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"');
    }

    private static String escapeFrom(String text, int first) {
        var out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) escape(text.charAt(i), out);
        return out.toString();
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Element element) {
            start(element, out);
            if (element.getFirstChild() == null) {
                out.append("/>");
                return;
            }
            out.append('>');
            for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) write(child, out);
            out.append(end(element));
        } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            out.append(escape(node.getNodeValue()));
        }
    }

    private static void start(Element element, StringBuilder out) {
        out.append('<').append(element.getNodeName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            out.append(' ').append(attribute.getNodeName()).append("=\"");
            out.append(escape(attribute.getNodeValue())).append('"');
        }
    }

    private Xml() {}
}
