package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.function.Consumer;

/**
 * Totals that do not add up: a row that says รวม, and exactly the rows above it since the headings or the last total. Where
 * a column may hold anything but what is added (percents, scores, words), where rows are parts of other rows, or where a total fits any
 * other sum that may be meant, nothing is said.
 */
final class Totals implements Check {
    @Override
    public void find(Said said, Consumer<Finding> found) {
        for (var table : said.tables()) if (mayHaveTotal(table)) find(table, found);
    }

    private static boolean mayHaveTotal(FigureTable table) {
        for (var row : table.rows()) if (RowKind.mayBeTotal(row)) return true;
        return false;
    }

    private static void find(FigureTable table, Consumer<Finding> found) {
        var kinds = table.rows().stream().map(RowKind::of).toList();
        if (kinds.contains(RowKind.PART) || kinds.contains(RowKind.UNCLEAR)) return;
        int columns = table.columns();
        for (int column = 0; column < columns; column++)
            if (ColumnKind.isAdded(table.heading(column)))
                new TotalColumn(table, kinds, column).findings().forEach(found);
    }
}
