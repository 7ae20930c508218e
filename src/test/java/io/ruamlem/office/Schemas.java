package io.ruamlem.office;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of ECMA-376 (Transitional), as Apache POI ships them. */
final class Schemas {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";

    /** What the schemas use of the namespace of XML itself, which POI does not ship. */
    private static final String XML = """
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://www.w3.org/XML/1998/namespace'>
              <xs:attribute name='space' type='xs:NCName'/><xs:attribute name='lang' type='xs:string'/>
            </xs:schema>""";

    private static final Set<String> ROOTS = Set.of(
            OFFICE + "wordprocessingml/2006/main",
            OFFICE + "spreadsheetml/2006/main",
            OFFICE + "drawingml/2006/main",
            OFFICE + "drawingml/2006/spreadsheetDrawing",
            OFFICE + "officeDocument/2006/extended-properties",
            OFFICE + "officeDocument/2006/custom-properties",
            OFFICE + "package/2006/relationships");

    private static final Schema SCHEMA = compile(
            "wml.xsd",
            "sml.xsd",
            "dml-main.xsd",
            "dml-picture.xsd",
            "dml-spreadsheetDrawing.xsd",
            "shared-documentPropertiesExtended.xsd",
            "shared-documentPropertiesCustom.xsd",
            "opc-relationships.xsd");

    /** @return what the schemas say against a part; nothing on kinds of parts they do not know */
    static List<String> problems(String part, Document document) {
        if (!ROOTS.contains(
                Objects.requireNonNullElse(document.getDocumentElement().getNamespaceURI(), ""))) return List.of();
        var validator = SCHEMA.newValidator();
        var found = new Found(part, validator);
        validator.setErrorHandler(found);
        try {
            validator.validate(new DOMSource(AlternateContent.oldest(document)));
        } catch (SAXException | IOException e) {
            found.problems.add(part + ": " + e.getMessage());
        }
        return found.problems;
    }

    private record Found(String part, Validator validator, List<String> problems) implements ErrorHandler {
        /** The parser prints names as {@code {"namespace":name, "namespace":name}}. */
        private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");

        private static final String HERE = "http://apache.org/xml/properties/dom/current-element-node";

        Found(String part, Validator validator) {
            this(part, validator, new ArrayList<>());
        }

        @Override
        public void warning(SAXParseException e) throws SAXException {
            error(e);
        }

        /** Excel itself keeps the spaces around a text by an attribute that the schema does not know. */
        private static final String SPACE = "'xml:space'";

        @Override
        public void error(SAXParseException e) throws SAXException {
            if (e.getMessage().contains(SPACE)) return;
            var place = validator.getProperty(HERE) instanceof Element here ? " at " + Elements.shown(here) : "";
            problems.add(part + ": " + NAMESPACE.matcher(e.getMessage()).replaceAll("") + place);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            error(e);
        }
    }

    private static Schema compile(String... names) {
        var sources = Stream.concat(
                        Stream.of(new StreamSource(new StringReader(XML))),
                        Stream.of(names)
                                .map(name -> new StreamSource(
                                        Schemas.class.getResource(FOLDER + name).toExternalForm())))
                .toArray(Source[]::new);
        try {
            return SchemaFactory.newDefaultInstance().newSchema(sources);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private Schemas() {}
}
