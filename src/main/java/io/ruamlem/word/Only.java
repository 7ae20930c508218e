package io.ruamlem.word;

import java.util.List;

/**
 * What stands between {@code #only} and {@code /only}: nothing is printed where the node around has no item of the topic.
 *
 * @param topic the form author's word for a kind of question
 */
record Only(String topic, List<Piece> pieces) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        scope.only(topic).ifPresent(narrow -> Piece.printAll(pieces, narrow, body));
    }
}
