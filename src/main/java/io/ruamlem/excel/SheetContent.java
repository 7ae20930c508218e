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
 */
record SheetContent(Place place, List<SheetRow> rows, List<Told> findings, SheetStock stock) {
    SheetContent {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    Place at(CellRef cell) {
        return place.cell(cell.toString());
    }
}
