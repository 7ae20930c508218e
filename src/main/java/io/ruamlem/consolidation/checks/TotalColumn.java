package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One column of a table, added from top to bottom. */
final class TotalColumn {
    private static final int FEWEST = 2;

    private final FigureTable table;
    private final List<RowKind> kinds;
    private final int column;

    /** Figures since the headings or the last total, all figures, and the totals so far. */
    private final List<BigDecimal> since = new ArrayList<>();

    private final List<BigDecimal> all = new ArrayList<>();
    private final List<BigDecimal> totals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    TotalColumn(FigureTable table, List<RowKind> kinds, int column) {
        this.table = table;
        this.kinds = kinds;
        this.column = column;
    }

    /** None where the column holds a word. */
    List<Finding> findings() {
        for (int i = 0; i < kinds.size(); i++) {
            var cell = table.rows().get(i).find(column);
            if (cell.isEmpty() || Figures.isNothing(cell.get().text())) continue;
            var figure = Figures.of(cell.get().text());
            boolean isOfUse = kinds.get(i) == RowKind.ENTRY || kinds.get(i) == RowKind.TOTAL;
            if (isOfUse && figure.isEmpty()) return List.of();
            if (kinds.get(i) == RowKind.ENTRY) add(figure.get());
            if (kinds.get(i) == RowKind.TOTAL) close(cell.get(), figure.get());
        }
        return findings;
    }

    private void add(BigDecimal figure) {
        since.add(figure);
        all.add(figure);
    }

    private void close(FigureTable.Cell cell, BigDecimal printed) {
        findFault(printed)
                .ifPresent(expected -> findings.add(Finding.wrongTotal(
                        cell.place(), table.heading(column), Figures.shown(printed), Figures.shown(expected))));
        totals.add(printed);
        since.clear();
    }

    /** What it should be, if that is beyond doubt and it is not. Behind subtotals it may be one more, or the sum of all. */
    private Optional<BigDecimal> findFault(BigDecimal printed) {
        var added = since.isEmpty() ? totals : since;
        boolean isAnySum = Stream.of(
                        sum(added), sum(all), sum(totals), sum(totals).add(sum(since)))
                .anyMatch(sum -> isSame(sum, printed, all.size()));
        boolean isClear = added.size() >= FEWEST && findings.isEmpty() && isMoreThanEach(printed, added);
        if (isAnySum || !isClear) return Optional.empty();
        return Stream.of(sum(added), sum(all))
                .min(Comparator.comparing(sum -> sum.subtract(printed).abs()));
    }

    /** A smaller one is a mean, or counts what several rows have in common once. */
    private static boolean isMoreThanEach(BigDecimal printed, List<BigDecimal> added) {
        return added.stream().allMatch(figure -> figure.signum() >= 0 && printed.compareTo(figure) > 0);
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Figures rounded for print may miss their rounded sum by half of the last place each. */
    private static boolean isSame(BigDecimal sum, BigDecimal printed, int rows) {
        int scale = Math.max(sum.scale(), printed.scale());
        if (scale <= 0) return sum.compareTo(printed) == 0;
        var tolerance =
                BigDecimal.valueOf(rows, Math.min(sum.scale(), printed.scale())).divide(BigDecimal.valueOf(2));
        return sum.subtract(printed).abs().setScale(scale, RoundingMode.HALF_UP).compareTo(tolerance) <= 0;
    }
}
