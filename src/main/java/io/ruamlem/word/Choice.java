package io.ruamlem.word;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** {@code #if … else … /if}. */
record Choice(Predicate<Scope> condition, List<Piece> then, List<Piece> otherwise) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        Piece.printAll(condition.test(scope) ? then : otherwise, scope, body);
    }

    @Override
    public List<Piece> inside() {
        return Stream.concat(then.stream(), otherwise.stream()).toList();
    }

    @Override
    public Piece rebuilt(UnaryOperator<List<Piece>> inside) {
        return new Choice(condition, inside.apply(then), inside.apply(otherwise));
    }
}
