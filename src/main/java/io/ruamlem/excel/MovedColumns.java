package io.ruamlem.excel;

import io.ruamlem.model.Finding;
import java.util.stream.IntStream;

/** Moves the cells of a tab back under each other's columns where the hidden column A was deleted, or others put before it. */
record MovedColumns(Labels labels, Collected collected) {
    /** To be called for sheets without any mark in column A only. */
    SheetContent back(SheetContent sheet) {
        int column = labelColumn(sheet);
        if (column < 0 || column == Contract.ANSWER_COLUMN) return sheet;
        return sheet.moved(Contract.ANSWER_COLUMN - column);
    }

    /** Tells what is left of all our columns. */
    void addOutside(SheetContent moved) {
        for (var row : moved.rows())
            for (var cell : row.cells())
                if (cell.at().column() < 0 && !cell.isBlank())
                    collected.add(Finding.strayText(moved.at(cell.at()), cell.text()), cell);
    }

    /** The column in which most labels stand; -1 if none does. */
    private int labelColumn(SheetContent sheet) {
        var counts = new int[Excel.COLUMNS];
        for (var row : sheet.rows())
            for (var cell : row.cells())
                if (labels.contains(cell.text())) counts[cell.at().column()]++;
        int best = IntStream.range(0, counts.length)
                .reduce((one, other) -> counts[other] > counts[one] ? other : one)
                .orElseThrow();
        return counts[best] == 0 ? -1 : best;
    }
}
