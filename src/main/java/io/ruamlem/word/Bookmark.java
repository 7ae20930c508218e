package io.ruamlem.word;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Where a bookmark of the template begins or ends.
 *
 * @param name at its beginning
 * @param rest its other attributes, as markup
 */
record Bookmark(Id id, Optional<Id> name, String rest) implements Piece {
    static boolean is(Element element) {
        return Ooxml.is(element, "bookmarkStart") || Ooxml.is(element, "bookmarkEnd");
    }

    static Bookmark of(Element element) {
        var rest = new StringBuilder();
        for (var name : new String[] {"colFirst", "colLast", "displacedByCustomXml"})
            if (element.hasAttributeNS(Ooxml.W, name))
                rest.append(" w:" + name + "=\"" + Xml.escape(Ooxml.attribute(element, name)) + "\"");
        return new Bookmark(
                new Id(Id.Kind.BOOKMARK, Ooxml.attribute(element, "id")),
                Ooxml.is(element, "bookmarkStart")
                        ? Optional.of(new Id(Id.Kind.BOOKMARK_NAME, Ooxml.attribute(element, "name")))
                        : Optional.empty(),
                rest.toString());
    }

    @Override
    public Stream<Id> defined() {
        return name.stream().flatMap(one -> Stream.of(id, one));
    }

    @Override
    public void print(Scope scope, ReportBody body) {
        body.markup(name.isPresent() ? "<w:bookmarkStart w:id=\"" : "<w:bookmarkEnd w:id=\"");
        body.text(body.ids().of(id));
        body.markup("\"");
        name.ifPresent(one -> body.markup(" w:name=\"" + Xml.escape(body.ids().of(one)) + "\""));
        body.markup(rest + "/>");
    }
}
