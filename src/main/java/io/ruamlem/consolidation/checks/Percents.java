package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Percents that do not follow from their parts in the same row: {@code จำนวนทั้งหมด | ผ่าน | ร้อยละ}. Only where headings say
 * which is the whole, and where the table's other rows bear it out.
 */
final class Percents implements Check {
    @Override
    public void find(Said said, Consumer<Finding> found) {
        for (var table : said.tables()) {
            int columns = table.columns();
            for (int column = 2; column < columns; column++)
                if (ColumnKind.isPercent(table.ownHeading(column))) find(table, column, found);
        }
    }

    private static void find(FigureTable table, int percent, Consumer<Finding> found) {
        findWhole(table, percent)
                .ifPresent(whole -> findings(table, whole, percent).forEach(found));
    }

    /** The nearest to the left of the part, which stands in front of the percent. */
    private static Optional<Integer> findWhole(FigureTable table, int percent) {
        var part = table.ownHeading(percent - 1);
        if (ColumnKind.isWhole(part) || ColumnKind.isPercent(part)) return Optional.empty();
        return IntStream.iterate(percent - 2, column -> column >= 0, column -> column - 1)
                .filter(column -> ColumnKind.isWhole(table.ownHeading(column)))
                .boxed()
                .findFirst();
    }

    private static Stream<Finding> findings(FigureTable table, int whole, int percent) {
        var rows = table.rows().stream()
                .flatMap(row -> PercentRow.find(row, whole, percent).stream())
                .toList();
        long right = rows.stream().filter(PercentRow::isRight).count();
        boolean isBorneOut = right >= Math.max(1, rows.size() - right);
        boolean isPlain = rows.size() == 1 && whole == percent - 2;
        return isBorneOut || isPlain ? wrong(rows) : Stream.empty();
    }

    private static Stream<Finding> wrong(List<PercentRow> rows) {
        return rows.stream()
                .filter(row -> !row.isRight())
                .map(row -> Finding.wrongPercent(
                        row.place(),
                        row.printed().toPlainString(),
                        Figures.shown(row.part()) + " ÷ " + Figures.shown(row.whole()),
                        row.expected().toPlainString()));
    }
}
