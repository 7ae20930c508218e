package io.ruamlem.excel;

import io.ruamlem.model.Finding;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Line;
import io.ruamlem.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes lines of an answer from rows of a sheet.
 *
 * @param firstColumn the first that belongs to the answer
 */
record LineReader(SheetContent sheet, int firstColumn, Collected collected) {
    /** @param isCaptioned whether the cell behind the first is the caption of the row's picture; empty for a blank row */
    Optional<Line> read(SheetRow row, boolean isCaptioned) {
        var cells = new ArrayList<GridCell>();
        for (var cell : row.cells()) {
            if (cell.at().column() < firstColumn || isCaptioned && isCaption(cell)) continue;
            judge(cell);
            boolean isMerged = !cell.span().equals(SheetCell.Span.ONE);
            if (!cell.isCovered() && (isMerged || !cell.isBlank())) cells.add(cell.grid(firstColumn));
        }
        var pictures = pictures(row, isCaptioned ? row.text(firstColumn + 1) : "");
        boolean isBlank = pictures.isEmpty()
                && cells.stream().allMatch(cell -> cell.text().isBlank());
        return isBlank ? Optional.empty() : Optional.of(new Line(sheet.at(first(row)), row.number(), cells, pictures));
    }

    private boolean isCaption(SheetCell cell) {
        return cell.at().column() == firstColumn + 1;
    }

    /** What a person should look at in a cell of an answer. */
    private void judge(SheetCell cell) {
        var place = sheet.at(cell.at());
        if (cell.isCovered() && !cell.isBlank()) collected.add(Finding.strayText(place, cell.text()));
        if (cell.kind() == SheetCell.Kind.LINKED) collected.add(Finding.linkedCell(place, cell.text()));
        if (cell.kind() == SheetCell.Kind.ERROR) collected.add(Finding.formulaError(place, cell.text()));
        if (cell.text().length() >= Excel.CELL_TEXT) collected.add(Finding.cutOff(place));
    }

    /** A caption stands for all pictures of its row, below the last. */
    private static List<Picture> pictures(SheetRow row, String caption) {
        var pictures = new ArrayList<Picture>();
        for (var placed : row.pictures()) pictures.add(placed.picture());
        int last = pictures.size() - 1;
        if (!caption.isEmpty()) pictures.set(last, pictures.get(last).withCaption(caption));
        return pictures;
    }

    private CellRef first(SheetRow row) {
        return row.filled(firstColumn)
                .filter(cell -> !cell.isCovered())
                .map(SheetCell::at)
                .findFirst()
                .or(() ->
                        row.pictures().stream().map(SheetRow.PlacedPicture::at).findFirst())
                .orElse(new CellRef(row.number(), firstColumn));
    }
}
