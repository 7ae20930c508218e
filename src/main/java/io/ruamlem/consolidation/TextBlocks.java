package io.ruamlem.consolidation;

import io.ruamlem.model.Block;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Line;
import io.ruamlem.model.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a text item, in order: running text, pictures where they stand, and pasted tables. A pasted table goes from
 * the first of neighbouring rows that has content in two columns to the last of them; rows of one cell in between belong to it.
 */
final class TextBlocks {
    static List<Block> of(List<Line> lines) {
        var blocks = new ArrayList<Block>();
        var text = new ArrayList<List<Run>>();
        for (int i = 0; i < lines.size(); ) {
            int end = tableEnd(lines, i);
            if (end > i) {
                endText(text, blocks);
                blocks.addAll(Tables.ofPasted(lines.subList(i, end)));
                i = end;
            } else {
                addText(lines.get(i++), text, blocks);
            }
        }
        endText(text, blocks);
        return blocks;
    }

    private static void addText(Line line, List<List<Run>> text, List<Block> blocks) {
        line.cells().stream().map(GridCell::runs).forEach(text::add);
        if (line.pictures().isEmpty()) return;
        endText(text, blocks);
        line.pictures().forEach(picture -> blocks.add(Tables.cleaned(picture)));
    }

    /** Texts that follow each other are read together: a list may go over several cells. */
    private static void endText(List<List<Run>> text, List<Block> blocks) {
        if (!text.isEmpty()) blocks.addAll(AnswerText.blocks(List.copyOf(text)));
        text.clear();
    }

    /** Behind the last row of the table that begins at {@code start}; {@code start} itself where none does. */
    static int tableEnd(List<Line> lines, int start) {
        if (!isTableRow(lines.get(start)) && !isBandAboveTable(lines, start)) return start;
        int end = start + 1;
        for (int i = start + 1; i < lines.size() && follows(lines, i); i++) if (isTableRow(lines.get(i))) end = i + 1;
        return end;
    }

    private static boolean isTableRow(Line line) {
        return line.cells().stream().filter(cell -> !cell.text().isBlank()).count() > 1;
    }

    private static boolean isBandAboveTable(List<Line> lines, int at) {
        return lines.get(at).cells().stream().anyMatch(cell -> cell.columnSpan() > 1)
                && at + 1 < lines.size()
                && follows(lines, at + 1)
                && isTableRow(lines.get(at + 1));
    }

    private static boolean follows(List<Line> lines, int at) {
        return lines.get(at).row() == lines.get(at - 1).row() + 1;
    }

    private TextBlocks() {}
}
