package io.ruamlem.word;

import io.ruamlem.model.Block;
import io.ruamlem.model.ListItem;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The indents of an answer's lists, so that every mark has room: a level whose widest mark is wider than its hanging indent hangs
 * out farther, and the levels inside it move along.
 */
final class ListIndents {
    private static final double GAP = 0.3;

    /** Of blocks that are no lists. */
    static final ListIndents NONE = new ListIndents();

    /** In ems, by depth. */
    private final double[] widest = new double[ListItem.DEPTHS];

    static ListIndents of(List<Block> blocks) {
        for (var block : blocks) if (block instanceof ListItem) return measured(blocks);
        return NONE;
    }

    private static ListIndents measured(List<Block> blocks) {
        var indents = new ListIndents();
        for (var block : blocks)
            if (block instanceof ListItem item && !item.isBullet())
                indents.widest[item.depth()] =
                        Math.max(indents.widest[item.depth()], GAP + TextMeasure.of(item.mark()));
        return indents;
    }

    /**
     * @param own the indent of the item's level
     * @param numbers the indents of numbers, by depth
     * @param em of the text, in twentieths of a point
     */
    Indent of(ListItem item, Indent own, IntFunction<Indent> numbers, double em) {
        int moved = 0;
        for (int depth = 0; depth < item.depth(); depth++)
            moved += numbers.apply(depth).lacks(widest[depth] * em);
        var indent = own.movedBy(moved);
        return item.isBullet() ? indent : indent.hangingBy(own.lacks(widest[item.depth()] * em));
    }
}
