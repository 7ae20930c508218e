package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as the checks see it: cleaned, and each piece of it with its place.
 *
 * @param passages its text, those in pasted tables left out: lines that are read together, a cell each in a table item
 * @param place the first answer cell
 * @param text all lines, those in tables too
 * @param letters those of the text alone, as {@link Letters} sees them
 */
public record Said(
        Agency agency,
        Node item,
        Place place,
        List<List<Piece>> passages,
        List<FigureTable> tables,
        List<PlacedPicture> pictures,
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
        passages = passages.stream().map(List::copyOf).toList();
        tables = List.copyOf(tables);
        pictures = List.copyOf(pictures);
    }

    public static Said of(
            Agency agency,
            Node item,
            Place place,
            List<List<Piece>> passages,
            List<FigureTable> tables,
            List<PlacedPicture> pictures) {
        var text = lines(passages, tables).map(Piece::text).collect(Collectors.joining("\n"));
        return new Said(agency, item, place, passages, tables, pictures, text, Letters.of(text));
    }

    /** Every line of text, those in pasted tables left out. */
    Stream<Piece> pieces() {
        return passages.stream().flatMap(List::stream);
    }

    /** Every line of text, those in pasted tables too. */
    Stream<Piece> lines() {
        return lines(passages, tables);
    }

    private static Stream<Piece> lines(List<List<Piece>> passages, List<FigureTable> tables) {
        var cells = tables.stream()
                .flatMap(FigureTable::allCells)
                .flatMap(cell -> cell.text().lines().map(line -> Piece.paragraph(cell.place(), line)));
        return Stream.concat(passages.stream().flatMap(List::stream), cells);
    }
}
