package io.ruamlem.consolidation;

import io.ruamlem.model.Block;
import io.ruamlem.model.Run;
import java.util.List;

/** Turns what was typed into the cells of an answer into paragraphs and lists. */
final class AnswerText {
    /**
     * @param cells the texts of an answer's cells from top to bottom, as typed
     * @return a block per line that is not empty; no line is ever joined to another
     */
    static List<Block> blocks(List<List<Run>> cells) {
        return TypedList.blocks(cells.stream()
                .map(HtmlPaste::unwrapped)
                .flatMap(cell -> TypedLine.of(cell).stream())
                .toList());
    }

    private AnswerText() {}
}
