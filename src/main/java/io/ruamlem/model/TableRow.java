package io.ruamlem.model;

import java.util.List;

/** A row: its cells from left to right, those covered by a merge from above or the left left out. */
public record TableRow(List<TableCell> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
