package io.ruamlem.consolidation;

import io.ruamlem.consolidation.checks.FigureTable;
import io.ruamlem.consolidation.checks.PlacedPicture;
import io.ruamlem.consolidation.checks.Said;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.Block;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Leaves;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Node;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Place;
import io.ruamlem.model.Run;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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

    private SaidReader(Agency agency, List<Block> blocks) {
        this.agency = agency;
        this.blocks = blocks.iterator();
    }

    static Said read(Node item, TypedEntry entry, Agency agency, Answer answer) {
        boolean isTable = item.item().kind() == ItemKind.TABLE;
        var reader = new SaidReader(agency, texts(answer.blocks(), isTable));
        if (isTable) reader.takeItemRows(entry);
        else reader.takeText(entry);
        return Said.of(agency, item, entry.place(), reader.passages, reader.tables, reader.pictures);
    }

    private static List<Block> texts(List<Block> blocks, boolean isTable) {
        var texts = new ArrayList<Block>(blocks.size());
        for (var block : isTable ? Leaves.of(blocks) : blocks) if (isText(block)) texts.add(block);
        return texts;
    }

    private static boolean isText(Block block) {
        return block instanceof Paragraph || block instanceof ListItem;
    }

    private void takeItemRows(TypedEntry entry) {
        for (var row : entry.rows()) takeCells(row, POLICY_TAB);
        for (var sheet : entry.sheets()) for (var row : sheet) takeCells(row, OWN_SHEET);
    }

    private void takeCells(TypedRow row, int origin) {
        for (var cell : row.cells()) {
            var passage = new ArrayList<Said.Piece>(cell.lines().size());
            addPieces(passage, row, cell, origin);
            passages.add(passage);
        }
        takePictures(row);
    }

    private void takeText(TypedEntry entry) {
        takeRows(entry.rows(), POLICY_TAB);
        for (var sheet : entry.sheets()) {
            if (Tables.isTable(sheet)) takeTable(sheet, OWN_SHEET);
            else takeRows(sheet, OWN_SHEET);
        }
    }

    private void takeRows(List<TypedRow> rows, int origin) {
        var passage = new ArrayList<Said.Piece>();
        for (int i = 0; i < rows.size(); ) {
            int end = TextBlocks.tableEnd(rows, i);
            if (end > i) {
                passages.add(passage);
                passage = new ArrayList<>();
                takeTable(rows.subList(i, end), origin);
                i = end;
            } else {
                var row = rows.get(i++);
                for (var cell : row.cells()) addPieces(passage, row, cell, origin);
                takePictures(row);
            }
        }
        passages.add(passage);
    }

    private void takeTable(List<TypedRow> typed, int origin) {
        int heads = HeaderRows.count(TypedRow.lines(typed));
        var rows = new ArrayList<FigureTable.Row>(typed.size());
        for (var row : typed) rows.add(figures(row, origin));
        tables.add(new FigureTable(rows.subList(0, heads), rows.subList(heads, rows.size())));
        typed.forEach(this::takePictures);
    }

    private static FigureTable.Row figures(TypedRow row, int origin) {
        var cells = new ArrayList<FigureTable.Cell>(row.cells().size());
        for (var typed : row.cells()) {
            var cell = typed.cell();
            var place = place(row, typed, origin);
            cells.add(new FigureTable.Cell(place, cell.column(), cell.columnSpan(), typed.cleaned()));
        }
        return new FigureTable.Row(cells);
    }

    private void addPieces(List<Said.Piece> passage, TypedRow row, TypedCell cell, int origin) {
        if (cell.lines().isEmpty()) return;
        var place = place(row, cell, origin);
        for (var line : cell.lines()) passage.add(piece(place, line));
    }

    private Said.Piece piece(Place place, TypedLine line) {
        if (blocks.hasNext() && blocks.next() instanceof ListItem item)
            return new Said.Piece(place, item.depth(), item.mark(), Run.text(item.runs()));
        return Said.Piece.paragraph(place, line.text());
    }

    private static Place place(TypedRow row, TypedCell cell, int origin) {
        return row.line().place().cell(origin + cell.cell().column(), row.number());
    }

    private void takePictures(TypedRow row) {
        for (var picture : row.pictures())
            pictures.add(new PlacedPicture(agency, row.line().place(), picture));
    }
}
