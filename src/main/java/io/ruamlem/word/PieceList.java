package io.ruamlem.word;

import java.util.ArrayList;
import java.util.List;

/** Pieces in the making: markup that follows markup becomes one piece. */
final class PieceList {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    void markup(String xml) {
        var tags = Identified.TAG.matcher(xml);
        int from = 0;
        while (tags.find()) {
            markup.append(xml, from, tags.start());
            add(Identified.of(tags.group(), tags.group(1)));
            from = tags.end();
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
