package io.ruamlem.consolidation;

import io.ruamlem.model.GridCell;
import io.ruamlem.model.Line;
import io.ruamlem.model.Picture;
import java.util.ArrayList;
import java.util.List;

/** A row of an answer with its cells cleaned. */
record TypedRow(Line line, List<TypedCell> cells) {
    static TypedRow of(Line line) {
        var cells = new ArrayList<TypedCell>(line.cells().size());
        for (var cell : line.cells()) cells.add(TypedCell.of(cell));
        return new TypedRow(line, cells);
    }

    static List<TypedRow> of(List<Line> lines) {
        var rows = new ArrayList<TypedRow>(lines.size());
        for (var line : lines) rows.add(of(line));
        return rows;
    }

    static List<Line> lines(List<TypedRow> rows) {
        var lines = new ArrayList<Line>(rows.size());
        for (var row : rows) lines.add(row.line);
        return lines;
    }

    int number() {
        return line.row();
    }

    List<Picture> pictures() {
        return line.pictures();
    }

    /** Whether two cells have content. */
    boolean isOfTable() {
        int filled = 0;
        for (var cell : cells) if (!cell.isBlank()) filled++;
        return filled > 1;
    }

    /** Whether a cell covers some of a row below. */
    boolean reachesDown() {
        for (var cell : cells) if (cell.cell().rowSpan() > 1) return true;
        return false;
    }

    TypedRow withCells(List<TypedCell> others) {
        var cells = new ArrayList<GridCell>(others.size());
        for (var other : others) cells.add(other.cell());
        return new TypedRow(new Line(line.place(), line.row(), cells, line.pictures()), others);
    }
}
