package io.ruamlem.word;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A piece of a compiled template: it prints itself, as often as the data asks for it. */
interface Piece {
    void print(Scope scope, ReportBody body);

    /** The pieces inside it. */
    default List<Piece> inside() {
        return List.of();
    }

    /** The same with other pieces inside. */
    default Piece rebuilt(UnaryOperator<List<Piece>> inside) {
        return this;
    }

    /** The identifiers it makes itself. */
    default Stream<Id> defined() {
        return Stream.of();
    }

    static void printAll(List<Piece> pieces, Scope scope, ReportBody body) {
        for (var piece : pieces) piece.print(scope, body);
    }
}
