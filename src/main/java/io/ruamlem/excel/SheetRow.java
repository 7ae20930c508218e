package io.ruamlem.excel;

import io.ruamlem.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a sheet that holds anything.
 *
 * @param number from 1
 * @param cells left to right
 * @param pictures whose upper left corner is on this row, left to right
 */
record SheetRow(int number, List<SheetCell> cells, List<PlacedPicture> pictures) {
    /** A picture and the cell that its upper left corner is in. */
    record PlacedPicture(CellRef at, Picture picture) {
        PlacedPicture moved(int columns) {
            return new PlacedPicture(at.moved(columns), picture);
        }
    }

    SheetRow {
        cells = List.copyOf(cells);
        pictures = List.copyOf(pictures);
    }

    SheetRow moved(int columns) {
        return new SheetRow(
                number,
                cells.stream().map(cell -> cell.moved(columns)).toList(),
                pictures.stream().map(picture -> picture.moved(columns)).toList());
    }

    /** The row with a mark in column A, in place of what stood there. */
    SheetRow marked(String mark) {
        var others = cells.stream().filter(cell -> cell.at().column() > Contract.MARK_COLUMN);
        return new SheetRow(
                number,
                Stream.concat(Stream.of(SheetCell.mark(number, mark)), others).toList(),
                pictures);
    }

    /** Cells with content from a column on. */
    List<SheetCell> filled(int firstColumn) {
        var filled = new ArrayList<SheetCell>(cells.size());
        for (var cell : cells) if (cell.at().column() >= firstColumn && !cell.isBlank()) filled.add(cell);
        return filled;
    }

    /** The last column with content from a column on; -1 if there is none. */
    int lastFilled(int firstColumn) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            var cell = cells.get(i);
            if (cell.at().column() < firstColumn) return -1;
            if (!cell.isBlank()) return cell.at().column();
        }
        return -1;
    }

    /** The cell of a column, if anything stands there. */
    Optional<SheetCell> find(int column) {
        for (var cell : cells) if (cell.at().column() == column && !cell.isBlank()) return Optional.of(cell);
        return Optional.empty();
    }

    /** What stands in a column, without the spaces around it; empty if nothing does. */
    String text(int column) {
        for (var cell : cells)
            if (cell.at().column() == column) return cell.text().strip();
        return "";
    }
}
