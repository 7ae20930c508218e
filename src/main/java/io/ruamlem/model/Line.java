package io.ruamlem.model;

import java.util.List;

/**
 * A row of an answer as it stands in the workbook.
 *
 * @param place its first cell with content
 * @param row the row's number on the sheet, from 1
 * @param cells those with content or merged, left to right, those covered by a merge left out
 * @param pictures whose upper left corner is on this row, left to right
 */
public record Line(Place place, int row, List<GridCell> cells, List<Picture> pictures) {
    public Line {
        cells = List.copyOf(cells);
        pictures = List.copyOf(pictures);
    }
}
