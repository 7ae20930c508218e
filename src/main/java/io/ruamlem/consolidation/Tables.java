package io.ruamlem.consolidation;

import io.ruamlem.model.Align;
import io.ruamlem.model.Block;
import io.ruamlem.model.Entry;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.Line;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables: the rows of a table item, and what agencies pasted. Nothing that stood in a cell is left out. */
final class Tables {
    private static final Pattern OWN_NUMBER = Pattern.compile(
            "^(ภาพประกอบ|รูปภาพ|ภาพ|รูป|[Ff]igure|[Pp]hoto)\\s?(ที่)?\\s?[0-9๐-๙]{1,3}\\s?[.:)]?\\s+(?=\\S)");

    /** The rows of a table item: what stands right of its last column goes into that column. */
    static Table ofItem(int columns, Entry entry) {
        var lines =
                Stream.concat(entry.lines().stream(), entry.sheets().stream().flatMap(List::stream));
        return new Table(columns, 0, lines.map(line -> itemRow(columns, line)).toList());
    }

    /** A table pasted into a text item. */
    static List<Block> ofPasted(List<Line> pasted) {
        var lines = IntStream.range(0, pasted.size())
                .mapToObj(at -> closedUp(pasted.subList(at, pasted.size())))
                .toList();
        int first = lines.stream()
                .flatMap(line -> line.cells().stream())
                .mapToInt(GridCell::column)
                .min()
                .orElse(0);
        int columns = lines.stream()
                        .flatMap(line -> line.cells().stream())
                        .mapToInt(cell -> cell.column() + cell.columnSpan())
                        .max()
                        .orElse(0)
                - first;
        var rows = lines.stream().map(line -> row(line, first)).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Table(columns, HeaderRows.count(lines), rows));
        lines.stream()
                .flatMap(line -> line.pictures().stream())
                .map(Tables::cleaned)
                .forEach(blocks::add);
        return blocks;
    }

    /** The first line; its merged cells reach no further than rows that hold anything, since the others are not in the table. */
    private static Line closedUp(List<Line> lines) {
        var line = lines.get(0);
        var cells = line.cells().stream()
                .map(cell -> new GridCell(
                        cell.column(),
                        cell.columnSpan(),
                        (int) lines.stream()
                                .limit(cell.rowSpan())
                                .takeWhile(
                                        below -> below.row() >= line.row() && below.row() < line.row() + cell.rowSpan())
                                .count(),
                        cell.align(),
                        cell.runs()))
                .toList();
        return new Line(line.place(), line.row(), cells, line.pictures());
    }

    /** A sheet of the agency's own: a table, or text if it has only one column. */
    static List<Block> ofSheet(List<Line> lines) {
        boolean isTable = lines.stream().anyMatch(line -> line.cells().size() > 1);
        return isTable ? ofPasted(lines) : TextBlocks.of(lines);
    }

    /** The report numbers its pictures itself: a number that the agency gave its own goes. */
    static Picture cleaned(Picture picture) {
        var caption = TextCleaner.clean(picture.caption()).replace('\n', ' ');
        return picture.withCaption(OWN_NUMBER.matcher(caption).replaceFirst(""));
    }

    private static TableRow itemRow(int columns, Line line) {
        var texts = new ArrayList<List<List<Run>>>();
        for (int i = 0; i < columns; i++) texts.add(new ArrayList<>());
        for (var cell : line.cells())
            texts.get(Math.min(cell.column(), columns - 1)).add(cell.runs());
        var cells = new ArrayList<TableCell>();
        for (int i = 0; i < columns; i++) {
            var blocks = new ArrayList<>(AnswerText.blocks(texts.get(i)));
            if (i == columns - 1) line.pictures().forEach(picture -> blocks.add(cleaned(picture)));
            cells.add(new TableCell(i, 1, 1, Align.GENERAL, blocks));
        }
        return new TableRow(cells);
    }

    private static TableRow row(Line line, int first) {
        return new TableRow(line.cells().stream()
                .map(cell -> new TableCell(
                        cell.column() - first,
                        cell.columnSpan(),
                        cell.rowSpan(),
                        cell.align(),
                        AnswerText.blocks(List.of(cell.runs()))))
                .toList());
    }

    private Tables() {}
}
