package io.ruamlem.word;

import io.ruamlem.model.Passage;
import java.util.Optional;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a template fetches from other files, which nobody who gets the report has; and tags in addresses. */
final class Links {
    private static final String EXTERNAL = "External";

    private final Optional<RelationshipsPart> relations;
    private final MistakeList mistakes;

    Links(Part part, MistakeList mistakes) {
        this.relations = Optional.ofNullable(part.getRelationshipsPart(false));
        this.mistakes = mistakes;
    }

    void check(Element element) {
        if (Ooxml.is(element, "altChunk")) add(element, "alt-chunk");
        else if (Ooxml.is(element, "subDoc")) add(element, "sub-document");
        else if (element.getAttributes().getLength() > 0) checkRelations(element);
        Ooxml.children(element).forEach(this::check);
    }

    private void checkRelations(Element element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++)
            if (Namespaces.RELATIONS.equals(attributes.item(i).getNamespaceURI()))
                relation(attributes.item(i).getNodeValue())
                        .filter(relation -> EXTERNAL.equals(relation.getTargetMode()))
                        .ifPresent(relation -> check(element, relation));
    }

    private Optional<Relationship> relation(String id) {
        return relations.map(all -> all.getRelationshipByID(id));
    }

    private void check(Element element, Relationship relation) {
        var kind = relation.getType().substring(relation.getType().lastIndexOf('/') + 1);
        var target = Passage.quote(relation.getTarget());
        boolean hasTag = target.contains("{{") || target.contains("%7B%7B");
        switch (kind) {
            case "image" -> add(element, "linked-picture", target);
            case "oleObject", "package" -> add(element, "linked-object", target);
            case "hyperlink" -> {
                if (hasTag) add(element, "in-link", target);
            }
            default -> {}
        }
    }

    private void add(Element element, String code, String... details) {
        paragraph(element).ifPresent(mistakes::at);
        mistakes.add(code, details);
    }

    /** The one it stands in, or what stands alone between paragraphs, the one before or behind. */
    private static Optional<Element> paragraph(Element element) {
        return Ooxml.around(element, "p").or(() -> beside(element, true)).or(() -> beside(element, false));
    }

    private static Optional<Element> beside(Element element, boolean before) {
        Node sibling = element;
        do sibling = before ? sibling.getPreviousSibling() : sibling.getNextSibling();
        while (sibling != null && !Ooxml.is(sibling, "p"));
        return Optional.ofNullable((Element) sibling);
    }
}
