package io.ruamlem.consolidation;

import io.ruamlem.model.Align;
import io.ruamlem.model.Block;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables: the rows of a table item, and what agencies pasted. Nothing that stood in a cell is left out. */
final class Tables {
    private static final Pattern OWN_NUMBER = Pattern.compile(
            "^(ภาพประกอบ|รูปภาพ|ภาพ|รูป|[Ff]igure|[Pp]hoto)\\s?(ที่)?\\s?[0-9๐-๙]{1,3}\\s?[.:)]?\\s+(?=\\S)");

    /** The rows of a table item: what stands right of its last column goes into that column. */
    static Table ofItem(int columns, TypedEntry entry) {
        var rows = new ArrayList<TableRow>();
        for (var row : entry.allRows()) rows.add(itemRow(columns, row));
        return new Table(columns, 0, rows);
    }

    /** A table pasted into a text item. */
    static List<Block> ofPasted(List<TypedRow> pasted) {
        var rows = new ArrayList<TypedRow>(pasted.size());
        for (int i = 0; i < pasted.size(); i++) rows.add(closedUp(pasted.subList(i, pasted.size())));
        var blocks = new ArrayList<Block>();
        blocks.add(table(rows));
        for (var row : rows) for (var picture : row.pictures()) blocks.add(cleaned(picture));
        return blocks;
    }

    /** The first row; its merged cells reach no further than rows that hold anything, since the others are not in the table. */
    private static TypedRow closedUp(List<TypedRow> rows) {
        var row = rows.get(0);
        if (!row.reachesDown()) return row;
        var cells = new ArrayList<TypedCell>(row.cells().size());
        for (var cell : row.cells())
            cells.add(cell.withRowSpan(covered(rows, cell.cell().rowSpan())));
        return row.withCells(cells);
    }

    /** How many of the rows so many rows of the sheet are, from the first on. */
    private static int covered(List<TypedRow> rows, int span) {
        int first = rows.get(0).number();
        int covered = 0;
        while (covered < Math.min(span, rows.size())
                && rows.get(covered).number() >= first
                && rows.get(covered).number() < first + span) covered++;
        return covered;
    }

    private static Table table(List<TypedRow> rows) {
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (var row : rows) {
            for (var cell : row.cells()) {
                first = Math.min(first, cell.cell().column());
                end = Math.max(end, cell.cell().column() + cell.cell().columnSpan());
            }
        }
        var printed = new ArrayList<TableRow>(rows.size());
        for (var row : rows) printed.add(row(row, first));
        return new Table(end - first, HeaderRows.count(TypedRow.lines(rows)), printed);
    }

    /** A sheet of the agency's own: a table, or text if it has only one column. */
    static List<Block> ofSheet(List<TypedRow> rows) {
        return isTable(rows) ? ofPasted(rows) : TextBlocks.of(rows);
    }

    static boolean isTable(List<TypedRow> sheet) {
        for (var row : sheet) if (row.cells().size() > 1) return true;
        return false;
    }

    /** The report numbers its pictures itself: a number that the agency gave its own goes. */
    static Picture cleaned(Picture picture) {
        var caption = TextCleaner.clean(picture.caption()).replace('\n', ' ');
        return picture.withCaption(OWN_NUMBER.matcher(caption).replaceFirst(""));
    }

    private static TableRow itemRow(int columns, TypedRow row) {
        var typed = new ArrayList<List<TypedCell>>(columns);
        for (int i = 0; i < columns; i++) typed.add(new ArrayList<>());
        for (var cell : row.cells())
            typed.get(Math.min(cell.cell().column(), columns - 1)).add(cell);
        var cells = new ArrayList<TableCell>(columns);
        for (int i = 0; i < columns; i++) {
            var blocks = new ArrayList<>(AnswerText.blocks(typed.get(i)));
            if (i == columns - 1) for (var picture : row.pictures()) blocks.add(cleaned(picture));
            cells.add(new TableCell(i, 1, 1, Align.GENERAL, blocks));
        }
        return new TableRow(cells);
    }

    private static TableRow row(TypedRow row, int first) {
        var cells = new ArrayList<TableCell>(row.cells().size());
        for (var typed : row.cells()) {
            var cell = typed.cell();
            cells.add(new TableCell(
                    cell.column() - first,
                    cell.columnSpan(),
                    cell.rowSpan(),
                    cell.align(),
                    TypedList.blocks(typed.lines())));
        }
        return new TableRow(cells);
    }

    private Tables() {}
}
