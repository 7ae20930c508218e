package io.ruamlem.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Pieces in the making: markup that follows markup becomes one piece. */
final class PieceList {
    /** The number of a drawing, ECMA-376 Part 1, 20.4.2.5. */
    private static final Pattern DRAWING_ID = Pattern.compile("(?<=<wp:docPr [^>]{0,400}\\bid=\")\\d+(?=\")");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    void markup(String xml) {
        var ids = DRAWING_ID.matcher(xml);
        int from = 0;
        while (xml.contains("<wp:docPr") && ids.find()) {
            markup.append(xml, from, ids.start());
            add(new FreshId());
            from = ids.end();
        }
        markup.append(xml, from, xml.length());
    }

    void add(Piece piece) {
        flush();
        pieces.add(piece);
    }

    List<Piece> finish() {
        flush();
        return List.copyOf(pieces);
    }

    private void flush() {
        if (markup.isEmpty()) return;
        pieces.add(new Markup(markup.toString()));
        markup.setLength(0);
    }
}
