package io.ruamlem.consolidation;

import io.ruamlem.model.Align;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Run;
import java.util.List;
import java.util.StringJoiner;

/**
 * A cell of an answer, cleaned once for all that is made of it.
 *
 * @param text all of it as typed
 * @param unwrapped its runs without the markup of web pages; those of the cell where it has none
 * @param lines those that are not empty, from top to bottom
 */
record TypedCell(GridCell cell, String text, List<Run> unwrapped, List<TypedLine> lines) {
    static TypedCell of(GridCell cell) {
        var unwrapped = HtmlPaste.unwrapped(cell.runs());
        return new TypedCell(cell, cell.text(), unwrapped, TypedLine.of(unwrapped));
    }

    /** A cell that stands for itself. */
    static TypedCell of(String text) {
        return of(new GridCell(0, 1, 1, Align.GENERAL, List.of(Run.plain(text))));
    }

    /** Its lines, with line feeds between them. */
    String cleaned() {
        if (lines.size() == 1) return lines.get(0).text();
        var cleaned = new StringJoiner("\n");
        for (var line : lines) cleaned.add(line.text());
        return cleaned.toString();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isUnwrapped() {
        return unwrapped != cell.runs();
    }

    /** The same with other rows that it covers. */
    TypedCell withRowSpan(int rowSpan) {
        var other = new GridCell(cell.column(), cell.columnSpan(), rowSpan, cell.align(), cell.runs());
        return new TypedCell(other, text, unwrapped, lines);
    }
}
