package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            return cells.stream()
                    .filter(cell -> cell.column() == column && cell.columnSpan() == 1)
                    .findFirst();
        }

        List<Cell> filled() {
            return cells.stream().filter(cell -> !cell.text().isBlank()).toList();
        }
    }

    /**
     * @param column from 0
     * @param text cleaned, line feeds kept
     */
    public record Cell(Place place, int column, int columnSpan, String text) {
        boolean covers(int other) {
            return column <= other && other < column + columnSpan;
        }
    }

    public FigureTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    Stream<Cell> allCells() {
        return Stream.concat(heads.stream(), rows.stream()).flatMap(row -> row.cells().stream());
    }

    int columns() {
        return allCells()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    /** The headings above a column, from the widest to its own. */
    List<String> headings(int column) {
        return heads.stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell -> cell.covers(column))
                .map(cell -> cell.text().replace('\n', ' '))
                .toList();
    }

    /** The same on one line. */
    String heading(int column) {
        return headings(column).stream().collect(Collectors.joining(" "));
    }
}
