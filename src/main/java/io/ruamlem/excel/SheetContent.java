package io.ruamlem.excel;

import io.ruamlem.model.Place;
import java.util.List;

/**
 * A sheet as it was left.
 *
 * @param place the file's and the sheet's name
 * @param rows those that hold anything, top to bottom
 * @param findings what stands on no row, and what could not be read
 * @param stock how much stands there, counted before it was put into rows
 * @param moved how many columns further right its cells are taken to be than they are
 */
record SheetContent(Place place, List<SheetRow> rows, List<Told> findings, SheetStock stock, int moved) {
    SheetContent {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    SheetContent(Place place, List<SheetRow> rows, List<Told> findings, SheetStock stock) {
        this(place, rows, findings, stock, 0);
    }

    SheetContent with(List<SheetRow> others) {
        return new SheetContent(place, others, findings, stock, moved);
    }

    SheetContent moved(int columns) {
        var there = rows.stream().map(row -> row.moved(columns)).toList();
        return new SheetContent(place, there, findings, stock.moved(columns), moved + columns);
    }

    /** Where a cell is as people see the sheet. */
    Place at(CellRef cell) {
        return place.cell(cell.moved(-moved).toString());
    }
}
