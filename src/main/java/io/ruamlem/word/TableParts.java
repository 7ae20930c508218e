package io.ruamlem.word;

import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Word's tables have 63 columns at most, and a page has room for fewer: a wider table becomes several of about the same
 * width, each with the first column of the whole in front.
 */
final class TableParts {
    private static final int MOST = 63;
    private static final int NARROWEST = 500; // twentieths of a point: four figures of the smallest size

    /** @param width across the page, in twentieths of a point */
    static List<Table> of(Table table, int width) {
        int most = Math.max(2, Math.min(MOST, width / NARROWEST));
        if (table.columns() <= most) return List.of(table);
        int count = ceiling(table.columns() - 1, most - 1);
        int columns = ceiling(table.columns() - 1, count);
        var parts = new ArrayList<Table>();
        for (int from = 1; from < table.columns(); from += columns)
            parts.add(part(table, from, Math.min(table.columns(), from + columns)));
        return parts;
    }

    private static int ceiling(int number, int divisor) {
        return (number + divisor - 1) / divisor;
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
