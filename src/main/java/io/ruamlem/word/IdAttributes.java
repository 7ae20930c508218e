package io.ruamlem.word;

import io.ruamlem.word.Id.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Knows which attributes of WordprocessingML hold identifiers (ECMA-376 Part 1, chapters 17 and 20). */
final class IdAttributes {
    private static final String VML = "urn:schemas-microsoft-com:vml";

    /** By the names of element and attribute, for those whose value is the identifier. */
    private static final Map<String, Kind> DEFINED = Map.of(
            "docPr id", Kind.DRAWING,
            "bookmarkStart id", Kind.BOOKMARK,
            "bookmarkStart name", Kind.BOOKMARK_NAME,
            "permStart id", Kind.PERMISSION,
            "footnoteReference id", Kind.FOOTNOTE,
            "endnoteReference id", Kind.ENDNOTE,
            "commentReference id", Kind.COMMENT);

    private static final Map<String, Kind> USED = Map.of(
            "bookmarkEnd id", Kind.BOOKMARK,
            "hyperlink anchor", Kind.BOOKMARK_NAME,
            "permEnd id", Kind.PERMISSION,
            "commentRangeStart id", Kind.COMMENT,
            "commentRangeEnd id", Kind.COMMENT,
            "OLEObject ShapeID", Kind.SHAPE,
            "footnote id", Kind.FOOTNOTE,
            "endnote id", Kind.ENDNOTE,
            "comment id", Kind.COMMENT);

    /** Numbers of paragraphs for merging edits: Word makes new ones. */
    private static final Set<String> DROPPED = Set.of("paraId", "textId");

    /** The bookmark that a field's instruction names. */
    private static final Pattern IN_INSTRUCTION =
            Pattern.compile("(?<=\\b(?:REF|PAGEREF|NOTEREF)\\s{1,4})[^\\s\"\\\\]+|(?<=\\\\l\\s{1,4}\")[^\"]+");

    static Optional<Piece> find(Element element, Attr attribute) {
        var names = element.getLocalName() + " " + attribute.getLocalName();
        if (names.equals("numId val") && !attribute.getValue().equals("0")) return Optional.of(listNumber(element));
        if (names.equals("p paraId")) return Optional.of(IdPiece.defining(Kind.PARAGRAPH, attribute.getValue()));
        if (DEFINED.containsKey(names)) return Optional.of(IdPiece.defining(DEFINED.get(names), attribute.getValue()));
        if (USED.containsKey(names)) return Optional.of(IdPiece.using(USED.get(names), attribute.getValue()));
        if (names.equals("id val") && Ooxml.is(element.getParentNode(), "sdtPr"))
            return Optional.of(IdPiece.defining(Kind.CONTROL, attribute.getValue()));
        return isShape(element, attribute)
                ? Optional.of(IdPiece.defining(Kind.SHAPE, attribute.getValue()))
                : Optional.empty();
    }

    /** Threads of comments know their paragraphs by number. */
    static boolean isDropped(Element element, Attr attribute) {
        return DROPPED.contains(attribute.getLocalName())
                && !Ooxml.is(element.getOwnerDocument().getDocumentElement(), "comments");
    }

    /** Puts an instruction into pieces, the bookmark it names cut out. */
    static void instruction(String text, PieceList pieces) {
        var names = IN_INSTRUCTION.matcher(text);
        int from = 0;
        while (names.find()) {
            pieces.markup(Xml.escape(text.substring(from, names.start())));
            pieces.add(IdPiece.using(Kind.BOOKMARK_NAME, names.group()));
            from = names.end();
        }
        pieces.markup(Xml.escape(text.substring(from)));
    }

    private static ListNumber listNumber(Element numId) {
        int level = Ooxml.child(numId.getParentNode(), "ilvl")
                .map(Ooxml::val)
                .map(Integer::parseInt)
                .orElse(0);
        return new ListNumber(new Id(Kind.LIST, Ooxml.val(numId)), level);
    }

    /** A shape's type may stand twice: it says the same each time. */
    private static boolean isShape(Element element, Attr attribute) {
        return VML.equals(element.getNamespaceURI())
                && !element.getLocalName().equals("shapetype")
                && (attribute.getNodeName().equals("id")
                        || attribute.getNodeName().equals("o:spid"));
    }

    private IdAttributes() {}
}
