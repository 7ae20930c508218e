package io.ruamlem.model;

import java.util.List;

/**
 * What stands at one item of a returned workbook.
 *
 * @param key the item's
 * @param status what column B says, as typed
 * @param lines the rows of the item that hold anything, top to bottom
 * @param sheets further sheets of the agency's own that belong to the item, each as its lines
 * @param place the first answer cell
 */
public record Entry(String key, String status, List<Line> lines, List<List<Line>> sheets, Place place) {
    public Entry {
        lines = List.copyOf(lines);
        sheets = sheets.stream().map(List::copyOf).toList();
    }
}
