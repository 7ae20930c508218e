package io.ruamlem.word;

import java.util.List;

/** A piece of a compiled template: it prints itself, as often as the data asks for it. */
interface Piece {
    void print(Scope scope, ReportBody body);

    static void printAll(List<Piece> pieces, Scope scope, ReportBody body) {
        for (var piece : pieces) piece.print(scope, body);
    }
}
