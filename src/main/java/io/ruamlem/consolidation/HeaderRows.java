package io.ruamlem.consolidation;

import io.ruamlem.model.Emphasis;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells how many of a pasted table's first rows are headings. The first row is one unless it reads like a row of figures. The
 * next is one as well, to three levels, where a cell reaches down into it, where it divides a band of the row above
 * into columns with words, or where both rows are bold and the rows below are not.
 */
final class HeaderRows {
    private static final int MOST = 3;
    private static final Pattern FIGURE = Pattern.compile("[-+(]?[0-9๐-๙][0-9๐-๙,. ]*%?\\)?");
    private static final Pattern YEAR = Pattern.compile("(?:2[45]|19|20|๒[๔๕])[0-9๐-๙]{2}");

    private final List<Line> rows;
    private final int most;

    private HeaderRows(List<Line> rows) {
        this.rows = rows;
        this.most = Math.min(MOST, rows.size() - 1);
    }

    /** Never all rows; no merged cell reaches out of them. */
    static int count(List<Line> rows) {
        return rows.size() < 2 || isData(rows.get(0)) ? 0 : new HeaderRows(rows).count();
    }

    private int count() {
        int count = reach(1);
        while (count < most && isNextLevel(count)) count = reach(count + 1);
        return count <= most ? count : 0;
    }

    /** How far down the cells of so many rows reach. */
    private int reach(int count) {
        int end = count;
        for (int i = 0; i < Math.min(count, rows.size()); i++)
            for (var cell : rows.get(i).cells()) end = Math.max(end, i + cell.rowSpan());
        return end == count ? count : reach(end);
    }

    private boolean isNextLevel(int row) {
        if (isData(rows.get(row)) || reach(row + 1) > most) return false;
        boolean onlyHeadingsAreBold = isBold(rows.get(row - 1)) && isBold(rows.get(row)) && !isBold(rows.get(row + 1));
        return onlyHeadingsAreBold || hasDividedBand(rows.get(row - 1), rows.get(row));
    }

    private static boolean hasDividedBand(Line above, Line row) {
        for (var cell : above.cells()) if (cell.columnSpan() > 1 && isDivided(cell, row)) return true;
        return false;
    }

    /** Whether two cells with content stand below a band. */
    private static boolean isDivided(GridCell band, Line row) {
        int below = 0;
        int end = band.column() + band.columnSpan();
        for (var cell : filled(row)) if (cell.column() >= band.column() && cell.column() < end) below++;
        return below > 1 && !band.text().isBlank();
    }

    /** Most of it figures, or numbered like the rows of a list; a row in bold is none. */
    private static boolean isData(Line row) {
        var cells = filled(row);
        if (cells.isEmpty() || isBold(row)) return false;
        if (isFigure(cells.get(0))) return true;
        int figures = 0;
        for (var cell : cells) if (isFigure(cell)) figures++;
        return figures * 2 > cells.size();
    }

    private static boolean isFigure(GridCell cell) {
        var text = cell.text().strip();
        return FIGURE.matcher(text).matches() && !YEAR.matcher(text).matches();
    }

    private static boolean isBold(Line row) {
        var cells = filled(row);
        for (var cell : cells) if (!isBold(cell)) return false;
        return !cells.isEmpty();
    }

    private static boolean isBold(GridCell cell) {
        for (var run : cell.runs())
            if (!run.emphasis().contains(Emphasis.BOLD) && !run.text().isBlank()) return false;
        return true;
    }

    private static List<GridCell> filled(Line row) {
        var filled = new ArrayList<GridCell>(row.cells().size());
        for (var cell : row.cells()) if (!cell.text().isBlank()) filled.add(cell);
        return filled;
    }
}
