package io.ruamlem.consolidation;

import io.ruamlem.model.Emphasis;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Line;
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
        return onlyHeadingsAreBold || rows.get(row - 1).cells().stream().anyMatch(cell -> isDivided(cell, row));
    }

    /** Whether two cells with content stand below a band. */
    private boolean isDivided(GridCell band, int row) {
        return !band.text().isBlank()
                && rows.get(row).cells().stream()
                                .filter(cell -> !cell.text().isBlank())
                                .filter(cell -> cell.column() >= band.column()
                                        && cell.column() < band.column() + band.columnSpan())
                                .count()
                        > 1;
    }

    /** Most of it figures, or numbered like the rows of a list; a row in bold is none. */
    private static boolean isData(Line row) {
        var cells = filled(row);
        if (cells.isEmpty() || isBold(row)) return false;
        long figures = cells.stream().filter(HeaderRows::isFigure).count();
        return isFigure(cells.get(0)) || figures * 2 > cells.size();
    }

    private static boolean isFigure(GridCell cell) {
        var text = cell.text().strip();
        return FIGURE.matcher(text).matches() && !YEAR.matcher(text).matches();
    }

    private static boolean isBold(Line row) {
        var cells = filled(row);
        return !cells.isEmpty()
                && cells.stream()
                        .flatMap(cell -> cell.runs().stream())
                        .filter(run -> !run.text().isBlank())
                        .allMatch(run -> run.emphasis().contains(Emphasis.BOLD));
    }

    private static List<GridCell> filled(Line row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
    }
}
