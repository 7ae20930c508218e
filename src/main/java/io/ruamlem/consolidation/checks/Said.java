package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * An answer as the checks see it: cleaned, and each piece of it with its place.
 *
 * @param passages its text, those in pasted tables left out: lines that are read together, a cell each in a table item
 * @param place the first answer cell
 * @param lines every line of text, those in pasted tables too
 * @param text all of them
 * @param letters those of the text alone, as {@link Letters} sees them
 */
public record Said(
        Agency agency,
        Node item,
        Place place,
        List<List<Piece>> passages,
        List<FigureTable> tables,
        List<PlacedPicture> pictures,
        List<Piece> lines,
        String text,
        String letters) {
    private static final int NO_ITEM = -1;

    /**
     * A line of text.
     *
     * @param depth in a list, from 0; -1 outside
     * @param mark as typed in front of it; empty for a bullet and outside of a list
     * @param text behind the mark
     */
    public record Piece(Place place, int depth, String mark, String text) {
        public static Piece paragraph(Place place, String text) {
            return new Piece(place, NO_ITEM, "", text);
        }

        boolean isItem() {
            return depth != NO_ITEM;
        }
    }

    public Said {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
        pictures = List.copyOf(pictures);
        lines = List.copyOf(lines);
    }

    public static Said of(
            Agency agency,
            Node item,
            Place place,
            List<List<Piece>> passages,
            List<FigureTable> tables,
            List<PlacedPicture> pictures) {
        var lines = new ArrayList<Piece>();
        passages.forEach(lines::addAll);
        for (var table : tables) addTo(lines, table);
        var text = joined(lines);
        return new Said(agency, item, place, passages, tables, pictures, lines, text, Letters.of(text));
    }

    private static void addTo(List<Piece> lines, FigureTable table) {
        for (var row : table.heads()) addTo(lines, row);
        for (var row : table.rows()) addTo(lines, row);
    }

    private static void addTo(List<Piece> lines, FigureTable.Row row) {
        for (var cell : row.filled())
            for (var line : cell.text().split("\n")) lines.add(Piece.paragraph(cell.place(), line));
    }

    private static String joined(List<Piece> lines) {
        if (lines.size() == 1) return lines.get(0).text();
        var joined = new StringJoiner("\n");
        for (var line : lines) joined.add(line.text());
        return joined.toString();
    }
}
