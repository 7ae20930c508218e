package io.ruamlem.consolidation;

import io.ruamlem.consolidation.checks.FigureTable;
import io.ruamlem.consolidation.checks.PlacedPicture;
import io.ruamlem.consolidation.checks.Said;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.Block;
import io.ruamlem.model.Entry;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Line;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Node;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Place;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prepares an answer for the checks: its blocks, each with the cell it was typed in. A line of a cell is a block of the
 * answer, in the same order.
 */
final class SaidReader {
    /** A of a sheet of the agency's own; the answers of a policy tab begin at C. */
    private static final int OWN_SHEET = 0;

    private static final int POLICY_TAB = 2;

    private final List<List<Said.Piece>> passages = new ArrayList<>();
    private final List<FigureTable> tables = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();
    private final Agency agency;
    private final Iterator<Block> blocks;

    private SaidReader(Agency agency, Stream<Block> blocks) {
        this.agency = agency;
        this.blocks = blocks.iterator();
    }

    static Said read(Node item, Entry entry, Agency agency, Answer answer) {
        boolean isTable = item.item().kind() == ItemKind.TABLE;
        var blocks = isTable ? answer.blocks().stream().flatMap(SaidReader::inCells) : answer.blocks().stream();
        var reader = new SaidReader(agency, blocks.filter(SaidReader::isText));
        if (isTable) reader.takeItemRows(entry);
        else reader.takeText(entry);
        return Said.of(agency, item, entry.place(), reader.passages, reader.tables, reader.pictures);
    }

    private static Stream<Block> inCells(Block block) {
        if (!(block instanceof Table table)) return Stream.of(block);
        return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.blocks().stream());
    }

    private static boolean isText(Block block) {
        return block instanceof Paragraph || block instanceof ListItem;
    }

    private void takeItemRows(Entry entry) {
        for (var line : entry.lines()) takeCells(line, POLICY_TAB);
        entry.sheets().stream().flatMap(List::stream).forEach(line -> takeCells(line, OWN_SHEET));
    }

    private void takeCells(Line line, int origin) {
        for (var cell : line.cells()) passages.add(pieces(line, cell, origin));
        takePictures(line);
    }

    private void takeText(Entry entry) {
        takeLines(entry.lines(), POLICY_TAB);
        for (var sheet : entry.sheets()) {
            boolean isTable = sheet.stream().anyMatch(line -> line.cells().size() > 1);
            if (isTable) takeTable(sheet, OWN_SHEET);
            else takeLines(sheet, OWN_SHEET);
        }
    }

    private void takeLines(List<Line> lines, int origin) {
        var passage = new ArrayList<Said.Piece>();
        for (int i = 0; i < lines.size(); ) {
            int end = TextBlocks.tableEnd(lines, i);
            if (end > i) {
                passages.add(List.copyOf(passage));
                passage.clear();
                takeTable(lines.subList(i, end), origin);
                i = end;
            } else {
                var line = lines.get(i++);
                line.cells().forEach(cell -> passage.addAll(pieces(line, cell, origin)));
                takePictures(line);
            }
        }
        passages.add(passage);
    }

    private void takeTable(List<Line> lines, int origin) {
        int heads = HeaderRows.count(lines);
        var rows = lines.stream().map(line -> row(line, origin)).toList();
        tables.add(new FigureTable(rows.subList(0, heads), rows.subList(heads, rows.size())));
        lines.forEach(this::takePictures);
    }

    private static FigureTable.Row row(Line line, int origin) {
        return new FigureTable.Row(line.cells().stream()
                .map(cell ->
                        new FigureTable.Cell(place(line, cell, origin), cell.column(), cell.columnSpan(), text(cell)))
                .toList());
    }

    private static String text(GridCell cell) {
        return typed(cell).stream().map(TypedLine::text).collect(Collectors.joining("\n"));
    }

    private List<Said.Piece> pieces(Line line, GridCell cell, int origin) {
        var place = place(line, cell, origin);
        return typed(cell).stream().map(typed -> piece(place, typed)).toList();
    }

    private Said.Piece piece(Place place, TypedLine typed) {
        if (blocks.hasNext() && blocks.next() instanceof ListItem item)
            return new Said.Piece(place, item.depth(), item.mark(), Run.text(item.runs()));
        return Said.Piece.paragraph(place, typed.text());
    }

    private static List<TypedLine> typed(GridCell cell) {
        return TypedLine.of(HtmlPaste.unwrapped(cell.runs()));
    }

    private static Place place(Line line, GridCell cell, int origin) {
        return line.place().cell(origin + cell.column(), line.row());
    }

    private void takePictures(Line line) {
        for (var picture : line.pictures()) pictures.add(new PlacedPicture(agency, line.place(), picture));
    }
}
