package io.ruamlem.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;

/** What ECMA-376 Part 2 asks of a package: a content type for each part, relations that lead somewhere. */
final class PackageRules {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final OfficeFile file;
    private final List<String> problems = new ArrayList<>();

    PackageRules(OfficeFile file) {
        this.file = file;
    }

    List<String> problems() {
        contentTypes();
        file.sources().forEach((name, document) -> {
            if (name.endsWith(".rels")) targets(name, document);
            else if (!name.equals(TYPES)) part(name, document);
        });
        return problems;
    }

    private void contentTypes() {
        var types = file.sources().get(TYPES);
        if (types == null) {
            problems.add(TYPES + ": not there");
            return;
        }
        var extensions = named(types, "Default", "Extension");
        var parts = named(types, "Override", "PartName");
        for (var name : file.names()) {
            var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!name.equals(TYPES) && !parts.contains("/" + name) && !extensions.contains(extension))
                problems.add(name + ": has no content type");
        }
        parts.stream()
                .filter(name -> !file.names().contains(name.substring(1)))
                .forEach(name -> problems.add(TYPES + ": speaks of " + name + ", which is not there"));
    }

    private static Set<String> named(Document types, String kind, String attribute) {
        return Elements.children(types.getDocumentElement()).stream()
                .filter(type -> type.getLocalName().equals(kind))
                .map(type -> type.getAttribute(attribute))
                .map(name -> kind.equals("Default") ? name.toLowerCase(Locale.ROOT) : name)
                .collect(Collectors.toSet());
    }

    private void targets(String name, Document relations) {
        for (var relation : Elements.children(relations.getDocumentElement())) {
            var target = relation.getAttribute("Target");
            var place = name + ": " + relation.getAttribute("Id") + " leads to " + target + ", ";
            if (uri(target).isEmpty()) problems.add(place + "which is no address");
            else if (!relation.getAttribute("TargetMode").equals("External")
                    && !file.names().contains(partAt(name, target))) problems.add(place + "which is not there");
        }
    }

    /** @param relations {@code word/_rels/document.xml.rels}, whose targets are seen from {@code word/} */
    private static String partAt(String relations, String target) {
        var folder = relations.substring(0, relations.indexOf("_rels/"));
        var path = URI.create("/" + folder).resolve(target).getPath();
        return path.substring(1);
    }

    private static Optional<URI> uri(String target) {
        try {
            return Optional.of(new URI(target));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void part(String name, Document document) {
        AlternateContent.undeclared(document)
                .forEach(prefix -> problems.add(name + ": the prefix " + prefix + " is not declared"));
        var known = ids(name);
        for (var element : Elements.below(document))
            Elements.attributes(element)
                    .filter(attribute -> RELATION.equals(attribute.getNamespaceURI()))
                    .map(Attr::getValue)
                    .filter(id -> !id.isEmpty() && !known.contains(id))
                    .forEach(id -> problems.add(name + ": " + element.getNodeName() + " asks for the relation " + id
                            + ", which is not there"));
    }

    private Set<String> ids(String part) {
        int slash = part.lastIndexOf('/') + 1;
        var relations = file.sources().get(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        return relations == null
                ? Set.of()
                : Elements.children(relations.getDocumentElement()).stream()
                        .map(relation -> relation.getAttribute("Id"))
                        .collect(Collectors.toSet());
    }
}
