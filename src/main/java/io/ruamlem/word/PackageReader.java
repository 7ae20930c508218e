package io.ruamlem.word;

import jakarta.xml.bind.UnmarshalException;
import jakarta.xml.bind.UnmarshallerHandler;
import jakarta.xml.bind.helpers.AbstractUnmarshallerImpl;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.docx4j.openpackaging.contenttype.CTDefault;
import org.docx4j.openpackaging.contenttype.CTOverride;
import org.docx4j.openpackaging.contenttype.CTTypes;
import org.docx4j.relationships.Relationship;
import org.docx4j.relationships.Relationships;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Reads what a package says of its parts (ECMA-376 Part 2), their types and relations, into docx4j's objects for them. JAXB
 * does the same, but takes longer to get ready than all of a template takes to be read.
 */
final class PackageReader extends AbstractUnmarshallerImpl {
    @Override
    public Object unmarshal(XMLStreamReader xml) throws UnmarshalException {
        try {
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {}
            return switch (xml.getLocalName()) {
                case "Types" -> types(xml);
                case "Relationships" -> relations(xml);
                default -> throw new UnmarshalException(xml.getName().toString());
            };
        } catch (XMLStreamException e) {
            throw new UnmarshalException(e);
        }
    }

    private static CTTypes types(XMLStreamReader xml) throws XMLStreamException {
        var types = new CTTypes();
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (!xml.isStartElement()) continue;
            if (xml.getLocalName().equals("Default"))
                types.getDefaultOrOverride().add(extension(xml));
            if (xml.getLocalName().equals("Override"))
                types.getDefaultOrOverride().add(part(xml));
        }
        return types;
    }

    private static CTDefault extension(XMLStreamReader xml) {
        var type = new CTDefault();
        type.setExtension(xml.getAttributeValue("", "Extension"));
        type.setContentType(xml.getAttributeValue("", "ContentType"));
        return type;
    }

    private static CTOverride part(XMLStreamReader xml) {
        var type = new CTOverride();
        type.setPartName(xml.getAttributeValue("", "PartName"));
        type.setContentType(xml.getAttributeValue("", "ContentType"));
        return type;
    }

    private static Relationships relations(XMLStreamReader xml) throws XMLStreamException {
        var relations = new Relationships();
        while (xml.next() != XMLStreamConstants.END_DOCUMENT)
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship"))
                relations.getRelationship().add(relation(xml, relations));
        return relations;
    }

    private static Relationship relation(XMLStreamReader xml, Relationships all) {
        var relation = new Relationship();
        relation.setId(xml.getAttributeValue("", "Id"));
        relation.setType(xml.getAttributeValue("", "Type"));
        relation.setTarget(xml.getAttributeValue("", "Target"));
        relation.setTargetMode(xml.getAttributeValue("", "TargetMode"));
        relation.setParent(all);
        return relation;
    }

    @Override
    protected Object unmarshal(XMLReader reader, InputSource source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object unmarshal(Node node) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UnmarshallerHandler getUnmarshallerHandler() {
        throw new UnsupportedOperationException();
    }
}
