package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Percents that do not follow from their parts in the same row: {@code จำนวนทั้งหมด | ผ่าน | ร้อยละ}. Only where headings say
 * which is the whole, and where the table's other rows bear it out.
 */
final class Percents implements Check {
    @Override
    public Stream<Finding> of(Said said) {
        return said.tables().stream().flatMap(Percents::findings);
    }

    private static Stream<Finding> findings(FigureTable table) {
        return IntStream.range(2, table.columns())
                .filter(column -> ColumnKind.isPercent(own(table, column)))
                .boxed()
                .flatMap(column -> findWhole(table, column).stream().flatMap(whole -> findings(table, whole, column)));
    }

    /** The nearest to the left of the part, which stands in front of the percent. */
    private static Optional<Integer> findWhole(FigureTable table, int percent) {
        var part = own(table, percent - 1);
        if (ColumnKind.isWhole(part) || ColumnKind.isPercent(part)) return Optional.empty();
        return IntStream.iterate(percent - 2, column -> column >= 0, column -> column - 1)
                .filter(column -> ColumnKind.isWhole(own(table, column)))
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

    private static String own(FigureTable table, int column) {
        var headings = table.headings(column);
        return headings.isEmpty() ? "" : headings.get(headings.size() - 1);
    }
}
