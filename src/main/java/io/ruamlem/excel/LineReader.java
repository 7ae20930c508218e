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
    Optional<AnswerLine> read(SheetRow row, boolean isCaptioned) {
        var caption = isCaptioned ? row.find(firstColumn + 1) : Optional.<SheetCell>empty();
        var cells = new ArrayList<SheetCell>();
        for (var cell : row.cells()) {
            if (cell.at().column() < firstColumn || caption.filter(cell::equals).isPresent()) continue;
            judge(cell);
            if (!cell.isCovered()) cells.add(cell);
        }
        var pictures = pictures(row, caption.map(cell -> cell.text().strip()).orElse(""));
        var filled = new ArrayList<SheetCell>(cells.size());
        for (var cell : cells) if (!cell.isBlank()) filled.add(cell);
        caption.ifPresent(filled::add);
        if (pictures.isEmpty() && filled.isEmpty()) return Optional.empty();
        var line = new Line(sheet.at(first(row, filled)), row.number(), grid(cells), pictures);
        return Optional.of(new AnswerLine(line, filled, row.pictures()));
    }

    /** Merged cells count even where nothing stands in them. */
    private List<GridCell> grid(List<SheetCell> cells) {
        var grid = new ArrayList<GridCell>(cells.size());
        for (var cell : cells)
            if (!cell.isBlank() || !cell.span().equals(SheetCell.Span.ONE)) grid.add(cell.grid(firstColumn));
        return grid;
    }

    /** What a person should look at in a cell of an answer. */
    private void judge(SheetCell cell) {
        var place = sheet.at(cell.at());
        if (cell.isCovered() && !cell.isBlank()) collected.add(Finding.strayText(place, cell.text()), cell);
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

    /** @param filled its cells with content */
    private CellRef first(SheetRow row, List<SheetCell> filled) {
        if (!filled.isEmpty()) return filled.get(0).at();
        return row.pictures().isEmpty()
                ? new CellRef(row.number(), firstColumn)
                : row.pictures().get(0).at();
    }
}
