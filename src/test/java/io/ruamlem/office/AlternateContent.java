package io.ruamlem.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Markup that not every program understands (ECMA-376 Part 3), resolved. */
final class AlternateContent {
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** What the newest programs see: the first choice. */
    static Document newest(Document document) {
        return resolved(document, "Choice");
    }

    /** What a program of 2006 sees, as the schemas describe it: the fallback, and nothing that it may ignore. */
    static Document oldest(Document document) {
        var resolved = resolved(document, "Fallback");
        if (Elements.below(resolved).stream().flatMap(Elements::attributes).noneMatch(one -> isIn(Set.of(MC), one)))
            return resolved;
        var copy = (Document) resolved.cloneNode(true);
        var ignored = ignorable(copy);
        for (var element : Elements.below(copy)) {
            Elements.attributes(element)
                    .filter(attribute -> isIn(ignored, attribute) || isIn(Set.of(MC), attribute))
                    .toList()
                    .forEach(element::removeAttributeNode);
            if (isIn(ignored, element)) element.getParentNode().removeChild(element);
        }
        return copy;
    }

    /** The prefixes that some element says may be ignored or are required, but that are not declared there. */
    static List<String> undeclared(Document document) {
        return Elements.below(document).stream()
                .flatMap(element ->
                        prefixes(element).stream().filter(prefix -> element.lookupNamespaceURI(prefix) == null))
                .distinct()
                .toList();
    }

    private static Document resolved(Document document, String branch) {
        if (findFirst(document).isEmpty()) return document;
        var copy = (Document) document.cloneNode(true);
        for (var found = findFirst(copy); found.isPresent(); found = findFirst(copy)) replace(found.get(), branch);
        return copy;
    }

    private static Optional<Element> findFirst(Document document) {
        return Optional.ofNullable((Element)
                document.getElementsByTagNameNS(MC, "AlternateContent").item(0));
    }

    private static void replace(Element alternatives, String branch) {
        var parent = alternatives.getParentNode();
        Elements.children(alternatives).stream()
                .filter(child -> child.getLocalName().equals(branch))
                .findFirst()
                .ifPresent(
                        chosen -> Elements.children(chosen).forEach(child -> parent.insertBefore(child, alternatives)));
        parent.removeChild(alternatives);
    }

    private static Set<String> ignorable(Document document) {
        return Elements.below(document).stream()
                .flatMap(element -> prefixes(element).stream().map(element::lookupNamespaceURI))
                .filter(name -> name != null)
                .collect(Collectors.toSet());
    }

    private static List<String> prefixes(Element element) {
        var requires = element.getLocalName().equals("Choice") && MC.equals(element.getNamespaceURI())
                ? element.getAttribute("Requires")
                : "";
        return Arrays.stream((element.getAttributeNS(MC, "Ignorable") + " " + requires).split("\\s+"))
                .filter(prefix -> !prefix.isEmpty())
                .toList();
    }

    private static boolean isIn(Set<String> namespaces, Node node) {
        return node.getNamespaceURI() != null && namespaces.contains(node.getNamespaceURI());
    }

    private AlternateContent() {}
}
