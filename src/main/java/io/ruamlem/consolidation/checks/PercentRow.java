package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A row with a percent and what it is worked out from. */
record PercentRow(Place place, BigDecimal whole, BigDecimal part, BigDecimal printed) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** None where one of the three is missing, and in rows of totals, where a mean may stand. */
    static Optional<PercentRow> find(FigureTable.Row row, int whole, int percent) {
        var cell = row.find(percent);
        if (cell.isEmpty() || RowKind.of(row) != RowKind.ENTRY) return Optional.empty();
        var printed = Figures.of(cell.get().text().replaceAll("[%\\s]|ร้อยละ", ""));
        var all = figure(row, whole);
        var some = figure(row, percent - 1);
        if (printed.isEmpty() || some.isEmpty() || all.isEmpty() || all.get().signum() <= 0) return Optional.empty();
        return Optional.of(new PercentRow(cell.get().place(), all.get(), some.get(), printed.get()));
    }

    private static Optional<BigDecimal> figure(FigureTable.Row row, int column) {
        return row.find(column).flatMap(cell -> Figures.of(cell.text()));
    }

    /** As exact as printed, halves up: 34.555 is 34.56. */
    BigDecimal expected() {
        return percent(part, whole);
    }

    /** Parts that are rounded themselves leave it open by as much. */
    boolean isRight() {
        var least = percent(part.subtract(slack(part)), whole.add(slack(whole)));
        var most = percent(part.add(slack(part)), whole.subtract(slack(whole)));
        return printed.compareTo(least) >= 0 && printed.compareTo(most) <= 0;
    }

    private BigDecimal percent(BigDecimal some, BigDecimal all) {
        return some.multiply(HUNDRED).divide(all, Math.max(0, printed.scale()), RoundingMode.HALF_UP);
    }

    /** Half of the last place of a decimal; whole numbers are counted, not rounded. */
    private static BigDecimal slack(BigDecimal figure) {
        return figure.scale() <= 0 ? BigDecimal.ZERO : new BigDecimal("0.5").movePointLeft(figure.scale());
    }
}
