package io.ruamlem.word;

import io.ruamlem.model.NearNames;
import io.ruamlem.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What Word shows of a file under Info: title, subject, keywords, company. Tags of settings in them are filled; those that the
 * template leaves empty come from the form's settings.
 */
final class DocumentProperties {
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /**
     * A property and what it says if the template does not.
     *
     * @param prefix to write it with where the template has none for its namespace
     */
    private record Property(String prefix, String namespace, String name, String otherwise) {}

    private static final List<Property> OF_CORE = List.of(
            new Property("dc", DUBLIN_CORE, "title", "{{settings.form_title}}"),
            new Property(
                    "dc",
                    DUBLIN_CORE,
                    "subject",
                    "{{settings.form_id}} {{settings.fiscal_year}}/{{settings.round}} {{settings.province}}"),
            new Property("dc", DUBLIN_CORE, "creator", "{{settings.office}}"),
            new Property("cp", CORE, "keywords", "{{settings.province}}, {{settings.fiscal_year}}"));

    private static final List<Property> OF_PROGRAM =
            List.of(new Property("ep", EXTENDED, "Company", "{{settings.office}}"));

    private static final Map<String, List<Property>> BY_ROOT =
            Map.of("coreProperties", OF_CORE, "Properties", OF_PROGRAM);

    private static final String SETTINGS = "settings.";

    private final Settings settings;

    DocumentProperties(Settings settings) {
        this.settings = settings;
    }

    /** @param part {@code docProps/core.xml} or {@code docProps/app.xml} */
    String filled(Document part) {
        var root = part.getDocumentElement();
        for (var property : BY_ROOT.getOrDefault(root.getLocalName(), List.of())) fill(root, property);
        Ooxml.children(root).forEach(this::fillTags);
        return Xml.DECLARATION + Xml.of(root);
    }

    /** Only settings are known so early. */
    void check(Document part, MistakeList mistakes) {
        for (var property : Ooxml.children(part.getDocumentElement())) {
            mistakes.atProperty(property.getTextContent());
            Tag.PATTERN
                    .matcher(property.getTextContent())
                    .results()
                    .filter(tag -> !names().contains(Tag.inside(tag.group(1))))
                    .forEach(tag -> mistakes.add(
                            "unknown-value", tag.group(), NearNames.of(Tag.inside(tag.group(1)), names())));
        }
    }

    private List<String> names() {
        return settings.values().keySet().stream()
                .map(name -> SETTINGS + name)
                .sorted()
                .toList();
    }

    private static void fill(Element root, Property property) {
        var element = Ooxml.children(root).stream()
                .filter(child -> property.namespace.equals(child.getNamespaceURI())
                        && property.name.equals(child.getLocalName()))
                .findFirst()
                .orElseGet(() -> add(root, property));
        if (element.getTextContent().isBlank()) element.setTextContent(property.otherwise);
    }

    private static Element add(Element root, Property property) {
        var name = prefix(root, property) + property.name;
        return (Element) root.appendChild(root.getOwnerDocument().createElementNS(property.namespace, name));
    }

    private static String prefix(Element root, Property property) {
        if (root.isDefaultNamespace(property.namespace)) return "";
        var declared = root.lookupPrefix(property.namespace);
        if (declared != null) return declared + ":";
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + property.prefix, property.namespace);
        return property.prefix + ":";
    }

    private void fillTags(Element property) {
        if (property.getTextContent().contains("{{"))
            property.setTextContent(Tag.PATTERN
                    .matcher(property.getTextContent())
                    .replaceAll(tag -> value(Tag.inside(tag.group(1))))
                    .strip());
    }

    private String value(String name) {
        return Matcher.quoteReplacement(settings.value(name.substring(SETTINGS.length())));
    }
}
