package io.ruamlem.word;

import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Word's tables have 63 columns at most: a wider one becomes several, each with the first column of the whole in front. */
final class TableParts {
    private static final int MOST = 63;

    static List<Table> of(Table table) {
        if (table.columns() <= MOST) return List.of(table);
        var parts = new ArrayList<Table>();
        for (int from = 1; from < table.columns(); from += MOST - 1)
            parts.add(part(table, from, Math.min(table.columns(), from + MOST - 1)));
        return parts;
    }

    private static Table part(Table table, int from, int to) {
        var rows = table.rows().stream()
                .map(row -> new TableRow(row.cells().stream()
                        .flatMap(cell -> part(cell, from, to).stream())
                        .toList()))
                .toList();
        return new Table(1 + to - from, table.headerRows(), rows);
    }

    /** What of a cell stands in the first column or in those of the part, which follow it there. */
    private static Optional<TableCell> part(TableCell cell, int from, int to) {
        int first = Math.max(cell.column(), from);
        int end = Math.min(cell.column() + cell.columnSpan(), to);
        int inPart = Math.max(0, end - first);
        boolean begins = cell.column() == 0;
        if (!begins && inPart == 0) return Optional.empty();
        return Optional.of(new TableCell(
                begins ? 0 : 1 + first - from, inPart + (begins ? 1 : 0), cell.rowSpan(), cell.align(), cell.blocks()));
    }

    private TableParts() {}
}
