package io.ruamlem.word;

import java.util.List;
import java.util.function.Predicate;

/** {@code #if … else … /if}. */
record Choice(Predicate<Scope> condition, List<Piece> then, List<Piece> otherwise) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        Piece.printAll(condition.test(scope) ? then : otherwise, scope, body);
    }
}
