package io.ruamlem.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Pieces in the making: markup that follows markup becomes one piece, identifiers are pieces of their own. */
final class PieceList {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    void markup(String xml) {
        markup.append(xml);
    }

    void add(Piece piece) {
        flush();
        pieces.add(piece);
    }

    /** An element as it stands in the template, with all that is in it. */
    void element(Element element) {
        if (Bookmark.is(element)) {
            add(Bookmark.of(element));
            return;
        }
        var children = Ooxml.children(element);
        var text = children.isEmpty() ? element.getTextContent() : "";
        tag(element, children.isEmpty() && text.isEmpty() ? "/>" : ">");
        children.forEach(this::element);
        if (Ooxml.is(element, "instrText")) IdAttributes.instruction(text, this);
        else markup(Xml.escape(text));
        if (!children.isEmpty() || !text.isEmpty()) end(element);
    }

    void start(Element element) {
        tag(element, ">");
    }

    void end(Element element) {
        markup(Xml.end(element));
    }

    List<Piece> finish() {
        flush();
        return List.copyOf(pieces);
    }

    private void tag(Element element, String end) {
        markup("<" + element.getNodeName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) attribute(element, (Attr) attributes.item(i));
        markup(end);
    }

    private void attribute(Element element, Attr attribute) {
        if (IdAttributes.isDropped(element, attribute)) return;
        markup(" " + attribute.getNodeName() + "=\"");
        var id = IdAttributes.find(element, attribute);
        if (id.isPresent()) add(id.get());
        else if (attribute.getLocalName().equals("instr")) IdAttributes.instruction(attribute.getValue(), this);
        else markup(Xml.escape(attribute.getValue()));
        markup("\"");
    }

    private void flush() {
        if (markup.isEmpty()) return;
        pieces.add(new Markup(markup.toString()));
        markup.setLength(0);
    }
}
