package io.ruamlem.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Text inserted, deleted or moved while Word kept track of it: what of it a report should print is anybody's guess. */
final class TrackedChanges {
    /** ECMA-376 Part 1, 17.13.5; also as properties of a paragraph's mark, a row or a cell. */
    private static final List<String> CHANGES =
            List.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");

    private final MistakeList mistakes;

    TrackedChanges(MistakeList mistakes) {
        this.mistakes = mistakes;
    }

    /** One mistake per paragraph. */
    void check(Element story) {
        for (var name : CHANGES)
            for (var change : Ooxml.below(story, name, element -> false))
                paragraph(change).ifPresent(paragraph -> {
                    mistakes.at(paragraph);
                    mistakes.add("tracked-change");
                });
    }

    private static Optional<Element> paragraph(Element change) {
        return Ooxml.around(change, "p").or(() -> Ooxml.around(change, "tc", "tr")
                .flatMap(row -> Passages.paragraphs(row).stream().findFirst()));
    }
}
