package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Totals that do not add up: a row that says รวม, and exactly the rows above it since the headings or the last total. Where
 * a column may hold anything but what is added (percents, scores, words), where rows are parts of other rows, or where a total fits any
 * other sum that may be meant, nothing is said.
 */
final class Totals implements Check {
    @Override
    public Stream<Finding> of(Said said) {
        return said.tables().stream().flatMap(Totals::findings);
    }

    private static Stream<Finding> findings(FigureTable table) {
        var kinds = table.rows().stream().map(RowKind::of).toList();
        if (kinds.contains(RowKind.PART) || kinds.contains(RowKind.UNCLEAR)) return Stream.empty();
        return IntStream.range(0, table.columns())
                .filter(column -> ColumnKind.isAdded(table.heading(column)))
                .boxed()
                .flatMap(column -> new TotalColumn(table, kinds, column).findings());
    }
}
