package io.ruamlem.excel;

import io.ruamlem.model.Align;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Run;
import java.util.List;

/** A cell that holds something or is merged, as it is shown. */
record SheetCell(CellRef at, Kind kind, Span span, Align align, List<Run> runs) {
    /** Where its content comes from: typed as text, typed as a number or date, computed, computed from another file, or failed to compute. */
    enum Kind {
        TEXT,
        /** Not on the sheet: a mark that was found again. */
        GIVEN,
        VALUE,
        FORMULA,
        LINKED,
        ERROR
    }

    /** How many columns and rows a cell covers. */
    record Span(int columns, int rows) {
        static final Span ONE = new Span(1, 1);

        /** Of a cell that lies under another one's merge. */
        static final Span COVERED = new Span(0, 0);
    }

    SheetCell {
        runs = List.copyOf(runs);
    }

    static SheetCell blank(CellRef at) {
        return new SheetCell(at, Kind.TEXT, Span.ONE, Align.GENERAL, List.of());
    }

    /** A mark in column A. */
    static SheetCell mark(int row, String mark) {
        var at = new CellRef(row, Contract.MARK_COLUMN);
        return new SheetCell(at, Kind.GIVEN, Span.ONE, Align.GENERAL, List.of(Run.plain(mark)));
    }

    /** Marks are texts: the numbers of an agency's own list are none. */
    boolean isMark() {
        return kind == Kind.TEXT || kind == Kind.GIVEN;
    }

    SheetCell moved(int columns) {
        return new SheetCell(at.moved(columns), kind, span, align, runs);
    }

    SheetCell spanning(Span other) {
        return new SheetCell(at, kind, other, align, runs);
    }

    SheetCell linked(String link) {
        return new SheetCell(
                at,
                kind,
                span,
                align,
                runs.stream()
                        .map(run -> new Run(run.text(), run.emphasis(), run.color(), link))
                        .toList());
    }

    String text() {
        return Run.text(runs);
    }

    /** Whether it is merged only: a cell with nothing but white space is not kept at all. */
    boolean isBlank() {
        return runs.isEmpty();
    }

    boolean isCovered() {
        return span.equals(Span.COVERED);
    }

    /** In a row of ours only formulas of ours can stand. */
    boolean isComputed() {
        return kind == Kind.FORMULA || kind == Kind.LINKED || kind == Kind.ERROR;
    }

    /** @param firstColumn the column that counts as 0 */
    GridCell grid(int firstColumn) {
        return new GridCell(at.column() - firstColumn, span.columns(), span.rows(), align, runs);
    }
}
