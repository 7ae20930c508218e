package io.ruamlem.word;

import io.ruamlem.model.Mistake;
import io.ruamlem.model.Passage;
import io.ruamlem.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The mistakes of a template, each with the passage it stands in. */
final class MistakeList {
    private static final String PREFIX = "template.";

    private final Place place;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<Element, Passage> passages = new IdentityHashMap<>();
    private final Set<String> silenced = new HashSet<>();
    private Passage passage = Passages.DOCUMENT;

    MistakeList(String file) {
        place = Place.file(file);
    }

    /** Where the paragraphs of another story stand; {@link Passage#NONE} of those that are there a second time. */
    void know(Map<Element, Passage> story) {
        passages.putAll(story);
    }

    /** What is added from now on is about that paragraph. */
    void at(Element paragraph) {
        passage = passages.getOrDefault(paragraph, Passages.DOCUMENT);
    }

    void at(Tag tag) {
        at(tag.paragraph());
    }

    /** What is added from now on is about a title or another property of the file. */
    void atProperty(String text) {
        passage = Passages.property(text);
    }

    /** Mistakes with these codes, if they are added from now on, follow from others that have been told. */
    void silence(Set<String> codes) {
        silenced.addAll(codes);
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
