package io.ruamlem.consolidation;

import io.ruamlem.model.Entry;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at one item of a returned workbook, every cell cleaned.
 *
 * @param rows of the item
 * @param sheets the rows of each sheet of the agency's own that belongs to it
 * @param cells of all of them, in order
 * @param pictures likewise
 */
record TypedEntry(
        Entry entry, List<TypedRow> rows, List<List<TypedRow>> sheets, List<TypedCell> cells, List<Picture> pictures) {
    static TypedEntry of(Entry entry) {
        var rows = TypedRow.of(entry.lines());
        var sheets = new ArrayList<List<TypedRow>>();
        for (var sheet : entry.sheets()) sheets.add(TypedRow.of(sheet));
        var cells = new ArrayList<TypedCell>();
        var pictures = new ArrayList<Picture>();
        for (var row : all(rows, sheets)) {
            cells.addAll(row.cells());
            pictures.addAll(row.pictures());
        }
        return new TypedEntry(entry, rows, sheets, cells, pictures);
    }

    private static List<TypedRow> all(List<TypedRow> rows, List<List<TypedRow>> sheets) {
        if (sheets.isEmpty()) return rows;
        var all = new ArrayList<>(rows);
        sheets.forEach(all::addAll);
        return all;
    }

    String key() {
        return entry.key();
    }

    String status() {
        return entry.status();
    }

    Place place() {
        return entry.place();
    }

    /** Those of the item, then those of the sheets. */
    List<TypedRow> allRows() {
        return all(rows, sheets);
    }

    /** Of the cells that are not blank, as typed. */
    List<String> texts() {
        var texts = new ArrayList<String>(cells.size());
        for (var cell : cells) if (!cell.isBlank()) texts.add(cell.text());
        return texts;
    }
}
