package io.ruamlem.consolidation;

import io.ruamlem.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Turns what was typed into the cells of an answer into paragraphs and lists. */
final class AnswerText {
    /**
     * @param cells of an answer, from top to bottom
     * @return a block per line that is not empty; no line is ever joined to another
     */
    static List<Block> blocks(List<TypedCell> cells) {
        if (cells.size() == 1) return TypedList.blocks(cells.get(0).lines());
        var lines = new ArrayList<TypedLine>();
        for (var cell : cells) lines.addAll(cell.lines());
        return TypedList.blocks(lines);
    }

    private AnswerText() {}
}
