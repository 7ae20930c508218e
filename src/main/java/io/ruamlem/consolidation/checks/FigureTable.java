package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A table as the checks see it.
 *
 * @param heads the rows of its headings
 * @param rows those below
 */
public record FigureTable(List<Row> heads, List<Row> rows) {
    /** Its cells that are not covered by others, left to right; blank ones may be left out. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell that begins in a column and covers no other. */
        Optional<Cell> find(int column) {
            for (var cell : cells) if (cell.column() == column && cell.columnSpan() == 1) return Optional.of(cell);
            return Optional.empty();
        }

        List<Cell> filled() {
            var filled = new ArrayList<Cell>(cells.size());
            for (var cell : cells) if (!cell.text().isBlank()) filled.add(cell);
            return filled;
        }
    }

    /**
     * @param column from 0
     * @param text cleaned, line feeds kept
     */
    public record Cell(Place place, int column, int columnSpan, String text) {
        private boolean isAbove(int other) {
            return column <= other && other < column + columnSpan && !text.isBlank();
        }

        private String onOneLine() {
            return text.replace('\n', ' ');
        }
    }

    public FigureTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    int columns() {
        return Math.max(columns(heads), columns(rows));
    }

    private static int columns(List<Row> rows) {
        int columns = 0;
        for (var row : rows)
            for (var cell : row.cells()) columns = Math.max(columns, cell.column() + cell.columnSpan());
        return columns;
    }

    /** The headings above a column on one line, from the widest to its own. */
    String heading(int column) {
        var headings = new StringJoiner(" ");
        for (var row : heads) for (var cell : row.cells()) if (cell.isAbove(column)) headings.add(cell.onOneLine());
        return headings.toString();
    }

    /** The last of them; empty where there is none. */
    String ownHeading(int column) {
        var own = "";
        for (var row : heads) for (var cell : row.cells()) if (cell.isAbove(column)) own = cell.onOneLine();
        return own;
    }
}
