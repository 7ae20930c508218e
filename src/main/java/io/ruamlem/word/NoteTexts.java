package io.ruamlem.word;

import io.ruamlem.word.Id.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The footnotes, endnotes and comments of a template. */
final class NoteTexts {
    private static final Map<String, Kind> REFERENCES = Map.of(
            "footnoteReference", Kind.FOOTNOTE,
            "endnoteReference", Kind.ENDNOTE,
            "commentReference", Kind.COMMENT);

    private final Map<Kind, Element> roots = new EnumMap<>(Kind.class);

    /**
     * A note of the template.
     *
     * @param id as references name it
     */
    record NoteText(Id id, Element element) {}

    /** @param root of the part that has the notes of that kind */
    void add(Kind kind, Element root) {
        roots.put(kind, root);
    }

    /** The note that an element refers to, if it is a reference. */
    Optional<NoteText> find(Element reference) {
        var kind = REFERENCES.get(reference.getLocalName());
        if (kind == null || !roots.containsKey(kind) || !Ooxml.is(reference, reference.getLocalName()))
            return Optional.empty();
        var id = Ooxml.attribute(reference, "id");
        return Ooxml.children(roots.get(kind)).stream()
                .filter(note -> Ooxml.attribute(note, "id").equals(id))
                .findFirst()
                .map(note -> new NoteText(new Id(kind, id), note));
    }
}
