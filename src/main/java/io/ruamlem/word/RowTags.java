package io.ruamlem.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/** The loop and condition tags of a table's row that go beyond the cell they stand in, and so hold for the whole row. */
final class RowTags {
    private record Found(int position, Tag tag, Element text) {}

    /** Takes them out of the row's cells. */
    static List<Tag> takeOut(Element row) {
        var open = new ArrayList<Found>();
        int position = 0;
        for (var cell : Ooxml.below(row, "tc", element -> Ooxml.is(element, "tc"))) {
            var texts = Ooxml.below(cell, "t", element -> Ooxml.is(element, "tbl") || Ooxml.is(element, "txbxContent"));
            var tags = new ArrayList<Found>();
            for (var text : texts)
                if (Tag.PATTERN.matcher(text.getTextContent()).matches())
                    tags.add(new Found(position++, Tag.of(text), text));
            open.addAll(unmatched(tags));
        }
        open.forEach(found -> remove(found.text));
        return open.stream()
                .sorted(Comparator.comparingInt(Found::position))
                .map(Found::tag)
                .toList();
    }

    /** Whether nothing is left in the row that anybody would see. */
    static boolean isEmpty(Element row) {
        return row.getTextContent().isBlank() && !Ooxml.has(row, "drawing") && !Ooxml.has(row, "pict");
    }

    private static List<Found> unmatched(List<Found> tags) {
        var open = new ArrayList<Found>();
        for (var found : tags) {
            int opening = lastOpening(open);
            if (opening >= 0 && found.tag.closes(open.get(opening).tag))
                open.subList(opening, open.size()).clear();
            else if (found.tag.isControl()) open.add(found);
        }
        return open;
    }

    /** The place of the last one that opens something; -1 where none does. */
    private static int lastOpening(List<Found> open) {
        int last = open.size() - 1;
        while (last >= 0 && !open.get(last).tag.kind().opens()) last--;
        return last;
    }

    private static void remove(Element text) {
        var run = text.getParentNode();
        var paragraph = run.getParentNode();
        paragraph.removeChild(run);
        boolean alone = Ooxml.children(paragraph).stream().noneMatch(child -> Ooxml.is(child, "r"));
        var cell = paragraph.getParentNode();
        if (alone && Ooxml.children(cell, "p").size() > 1) cell.removeChild(paragraph);
    }

    private RowTags() {}
}
