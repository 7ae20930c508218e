package io.ruamlem.word;

import java.util.stream.Stream;

/**
 * The value of an attribute that differs from pass to pass of the loops around.
 *
 * @param defines whether it makes the identifier, or only uses it
 */
record IdPiece(Id id, boolean defines) implements Piece {
    static IdPiece defining(Id.Kind kind, String value) {
        return new IdPiece(new Id(kind, value), true);
    }

    static IdPiece using(Id.Kind kind, String value) {
        return new IdPiece(new Id(kind, value), false);
    }

    @Override
    public void print(Scope scope, ReportBody body) {
        body.text(body.ids().of(id));
    }

    @Override
    public Stream<Id> defined() {
        return defines ? Stream.of(id) : Stream.of();
    }
}
