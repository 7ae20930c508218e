package io.ruamlem.consolidation;

import io.ruamlem.model.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a text item, in order: running text, pictures where they stand, and pasted tables. A pasted table goes from
 * the first of neighbouring rows that has content in two columns to the last of them; rows of one cell in between belong to it.
 */
final class TextBlocks {
    static List<Block> of(List<TypedRow> rows) {
        var blocks = new ArrayList<Block>();
        var text = new ArrayList<TypedCell>();
        for (int i = 0; i < rows.size(); ) {
            int end = tableEnd(rows, i);
            if (end > i) {
                endText(text, blocks);
                blocks.addAll(Tables.ofPasted(rows.subList(i, end)));
                i = end;
            } else {
                addText(rows.get(i++), text, blocks);
            }
        }
        endText(text, blocks);
        return blocks;
    }

    private static void addText(TypedRow row, List<TypedCell> text, List<Block> blocks) {
        text.addAll(row.cells());
        if (row.pictures().isEmpty()) return;
        endText(text, blocks);
        for (var picture : row.pictures()) blocks.add(Tables.cleaned(picture));
    }

    /** Texts that follow each other are read together: a list may go over several cells. */
    private static void endText(List<TypedCell> text, List<Block> blocks) {
        if (!text.isEmpty()) blocks.addAll(AnswerText.blocks(text));
        text.clear();
    }

    /** Behind the last row of the table that begins at {@code start}; {@code start} itself where none does. */
    static int tableEnd(List<TypedRow> rows, int start) {
        if (!rows.get(start).isOfTable() && !isBandAboveTable(rows, start)) return start;
        int end = start + 1;
        for (int i = start + 1; i < rows.size() && follows(rows, i); i++)
            if (rows.get(i).isOfTable()) end = i + 1;
        return end;
    }

    private static boolean isBandAboveTable(List<TypedRow> rows, int at) {
        return at + 1 < rows.size() && follows(rows, at + 1) && rows.get(at + 1).isOfTable() && hasBand(rows.get(at));
    }

    private static boolean hasBand(TypedRow row) {
        for (var cell : row.cells()) if (cell.cell().columnSpan() > 1) return true;
        return false;
    }

    private static boolean follows(List<TypedRow> rows, int at) {
        return rows.get(at).number() == rows.get(at - 1).number() + 1;
    }

    private TextBlocks() {}
}
