package io.ruamlem.word;

import io.ruamlem.office.Elements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The order of a run's properties, which the schema leaves open and Word does not; and tags that nobody filled in. */
final class LookRules {
    static List<String> problems(Story story) {
        return story.all("rPr")
                .filter(look -> !isOrdered(look))
                .map(look -> story.problem("run properties out of order: " + names(look) + ", near "
                        + Elements.shown((Element) look.getParentNode())))
                .toList();
    }

    /** Braces of tags that are still in the text or in a field's code. */
    static List<String> leftovers(Story story) {
        return Stream.concat(
                        story.all("p").map(Ooxml::text), story.all("instrText").map(Element::getTextContent))
                .filter(text -> text.contains("{{") || text.contains("}}"))
                .map(text -> story.problem("a tag was left: " + text))
                .toList();
    }

    private static boolean isOrdered(Element look) {
        var places =
                new ArrayList<>(names(look).stream().map(RunLook.ORDER::indexOf).toList());
        places.removeIf(place -> place < 0);
        return places.equals(places.stream().sorted(Comparator.naturalOrder()).toList());
    }

    private static List<String> names(Element look) {
        return Ooxml.children(look).stream()
                .filter(child -> Ooxml.is(child, child.getLocalName()))
                .map(Element::getLocalName)
                .toList();
    }

    private LookRules() {}
}
