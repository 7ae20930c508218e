package io.ruamlem.excel;

import io.ruamlem.model.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A text of the workbook (ECMA-376 Part 1, 18.4.8), in pieces of one look each. */
record RichText(List<Piece> pieces) {
    static final RichText EMPTY = new RichText(List.of());

    /** @param look {@link FontLook#OF_CELL} where the text does not say */
    record Piece(String text, FontLook look) {}

    RichText {
        pieces = List.copyOf(pieces);
    }

    static RichText plain(String text) {
        return text.isEmpty() ? EMPTY : new RichText(List.of(new Piece(text, FontLook.OF_CELL)));
    }

    /** Reads an element {@code si}, {@code is} or {@code text}, which is then over. Readings (furigana) are left out. */
    static RichText read(Xml xml, Colors colors) throws IOException {
        var pieces = new ArrayList<Piece>();
        var look = FontLook.OF_CELL;
        int depth = xml.depth();
        while (xml.next(depth)) {
            switch (xml.name()) {
                case "r" -> look = FontLook.OF_CELL;
                case "rPr" -> look = FontLook.read(xml, colors);
                case "t" -> add(pieces, Escapes.decode(xml.text()), look);
                case "rPh" -> xml.skip();
                default -> {}
            }
        }
        return new RichText(pieces);
    }

    private static void add(List<Piece> pieces, String text, FontLook look) {
        if (!text.isEmpty()) pieces.add(new Piece(text, look));
    }

    /** @param cell the look of the cell's own font */
    List<Run> runs(FontLook cell, String link) {
        if (pieces.size() == 1) return List.of(run(pieces.get(0), cell, link));
        var runs = new ArrayList<Run>(pieces.size());
        for (var piece : pieces) runs.add(run(piece, cell, link));
        return runs;
    }

    private static Run run(Piece piece, FontLook cell, String link) {
        var look = piece.look() == FontLook.OF_CELL ? cell : piece.look();
        return new Run(piece.text(), look.emphasis(), look.color(), link);
    }

    boolean isBlank() {
        return text().isBlank();
    }

    String text() {
        if (pieces.size() == 1) return pieces.get(0).text();
        var text = new StringBuilder();
        for (var piece : pieces) text.append(piece.text());
        return text.toString();
    }
}
