package io.ruamlem.word;

import io.ruamlem.model.Mistake;
import io.ruamlem.model.Passage;
import io.ruamlem.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The mistakes of a template, each with the passage it stands in. */
final class MistakeList {
    private static final String PREFIX = "template.";

    private final Place place;
    private final List<Mistake> mistakes = new ArrayList<>();
    private Map<Element, Passage> passages = Map.of();
    private Set<String> silenced = Set.of();
    private Passage passage = Passages.DOCUMENT;

    MistakeList(String file) {
        place = Place.file(file);
    }

    /** Begins with another story, whose paragraphs these are. */
    void enter(Map<Element, Passage> story) {
        passages = story;
        silenced = Set.of();
        passage = Passages.DOCUMENT;
    }

    /** What is added from now on is about that paragraph; about none that is known, if it was told elsewhere already. */
    void at(Element paragraph) {
        passage = passages.getOrDefault(paragraph, Passage.NONE);
    }

    void at(Tag tag) {
        at(tag.paragraph());
    }

    /** Mistakes with these codes follow, in this story, from others that have been told. */
    void silence(Set<String> codes) {
        silenced = codes;
    }

    /** @param details what the message quotes */
    void add(String code, String... details) {
        if (passage != Passage.NONE && !silenced.contains(code)) add(passage, code, details);
    }

    /** A mistake of the document as a whole. */
    void addToDocument(String code, String... details) {
        add(Passages.DOCUMENT, code, details);
    }

    /** From the document's beginning to its end; its headers, footers and notes come behind its body. */
    List<Mistake> all() {
        return mistakes.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Mistake mistake) -> mistake.passage().part(), Passages.ORDER)
                        .thenComparing(mistake -> mistake.passage().paragraph()))
                .toList();
    }

    private void add(Passage where, String code, String... details) {
        mistakes.add(new Mistake(place, where, PREFIX + code, List.of(details)));
    }
}
