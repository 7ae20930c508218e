package io.ruamlem.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Ids and names that no two may share in a document, and marks that come in pairs. */
final class IdRules {
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final List<Story> stories;
    private final List<String> problems = new ArrayList<>();

    IdRules(List<Story> stories) {
        this.stories = stories;
    }

    List<String> problems() {
        unique("two bookmarks have the name", story -> values(story.all("bookmarkStart"), "name"));
        unique("two bookmarks have the id", story -> values(story.all("bookmarkStart"), "id"));
        unique("two drawings have the id", story -> plain(story, DRAWING, "docPr"));
        unique("two content controls have the id", story -> story.all("sdtPr")
                .flatMap(properties -> Ooxml.child(properties, "id").stream())
                .map(Ooxml::val));
        unique("two VML shapes have the id", story -> plain(story, VML, ""));
        for (var story : stories) {
            paired(story, "bookmarkStart", "bookmarkEnd");
            paired(story, "commentRangeStart", "commentRangeEnd");
        }
        return problems;
    }

    private void unique(String sentence, Function<Story, Stream<String>> values) {
        var seen = new HashSet<String>();
        for (var story : stories)
            values.apply(story)
                    .filter(value -> !seen.add(value))
                    .distinct()
                    .forEach(value -> problems.add(story.problem(sentence + " " + value)));
    }

    /** Ids of elements of another namespace; a shape's type may be there more than once. */
    private static Stream<String> plain(Story story, String namespace, String name) {
        return story.elements().stream()
                .filter(element -> namespace.equals(element.getNamespaceURI()))
                .filter(element -> name.isEmpty() || name.equals(element.getLocalName()))
                .filter(element -> !element.getLocalName().equals("shapetype"))
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty());
    }

    private void paired(Story story, String start, String end) {
        var starts = values(story.all(start), "id").toList();
        var ends = values(story.all(end), "id").toList();
        without(starts, ends).forEach(id -> problems.add(story.problem(start + " " + id + " has no end")));
        without(ends, starts).forEach(id -> problems.add(story.problem(end + " " + id + " has no start")));
    }

    private static Set<String> without(Collection<String> all, Collection<String> others) {
        var left = new HashSet<>(all);
        left.removeAll(Set.copyOf(others));
        return left;
    }

    private static Stream<String> values(Stream<Element> elements, String attribute) {
        return elements.map(element -> Ooxml.attribute(element, attribute));
    }
}
