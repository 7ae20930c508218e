package io.ruamlem.model;

import java.util.List;

/**
 * A cell as it stands in the workbook.
 *
 * @param column from 0 at the first answer column (C of a policy tab, A of a sheet of the agency's own)
 * @param columnSpan columns it covers, 1 unless merged
 * @param rowSpan rows it covers, 1 unless merged
 * @param runs its text as shown, line feeds kept
 */
public record GridCell(int column, int columnSpan, int rowSpan, Align align, List<Run> runs) {
    public GridCell {
        runs = List.copyOf(runs);
    }

    public String text() {
        return Run.text(runs);
    }
}
