package io.ruamlem.word;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What stands between {@code #only} and {@code /only}: nothing is printed where a node around has no item of the topics.
 *
 * @param topics the form author's words for kinds of question
 */
record Only(Set<String> topics, List<Piece> pieces) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        scope.only(topics).ifPresent(narrow -> Piece.printAll(pieces, narrow, body));
    }

    @Override
    public List<Piece> inside() {
        return pieces;
    }

    @Override
    public Piece rebuilt(UnaryOperator<List<Piece>> inside) {
        return new Only(topics, inside.apply(pieces));
    }
}
