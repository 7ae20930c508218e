package io.ruamlem.consolidation;

import io.ruamlem.model.Block;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the lists that people typed into an answer, numbers kept as typed.
 *
 * <p>A line is an item if it begins with a mark that counts ({@link ListMark}, {@link MarkSequence}), else a paragraph. An
 * item goes on with an open list of its kind whose number it follows, wherever that list stands; a number below another
 * ({@code 1.1} below {@code 1)}), another kind of mark, or a bullet further in begins a list inside ({@link OpenLists}). A
 * paragraph ends the lists that no later line goes on with.
 */
final class TypedList {
    static List<Block> blocks(List<TypedLine> lines) {
        var marks = MarkSequence.of(lines);
        var open = new OpenLists(marks);
        var blocks = new ArrayList<Block>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int depth = marks.get(i).isPresent() ? open.depth(i, line.indent()) : 0;
            blocks.add(block(line, marks.get(i), depth));
        }
        return List.copyOf(blocks);
    }

    private static Block block(TypedLine line, Optional<ListMark> found, int depth) {
        if (found.isEmpty()) return new Paragraph(Links.in(line.runs()));
        var mark = found.get();
        var text = Links.in(line.behind(mark.typed().length()));
        return new ListItem(Math.min(depth, ListItem.DEPTHS - 1), mark.isBullet() ? "" : mark.typed(), text);
    }

    private TypedList() {}
}
