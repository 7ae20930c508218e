package io.ruamlem.word;

import java.util.List;
import java.util.function.UnaryOperator;

/** What a paragraph holds that lists of contents name. */
record EntryPiece(Entries.Kind kind, List<Piece> content) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        body.entry(kind, () -> Piece.printAll(content, scope, body));
    }

    @Override
    public List<Piece> inside() {
        return content;
    }

    @Override
    public Piece rebuilt(UnaryOperator<List<Piece>> inside) {
        return new EntryPiece(kind, inside.apply(content));
    }
}
