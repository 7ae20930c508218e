package io.ruamlem.word;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A footnote, endnote or comment, at the place that refers to it: it is printed into its own part, each time anew.
 *
 * @param id of the reference in the template
 * @param content the note as it will stand in its part
 */
record Note(Id id, List<Piece> content) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        body.notes().print(body.ids().of(id), this, scope);
    }

    @Override
    public List<Piece> inside() {
        return content;
    }

    @Override
    public Piece rebuilt(UnaryOperator<List<Piece>> inside) {
        return new Note(id, inside.apply(content));
    }
}
