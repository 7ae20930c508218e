package io.ruamlem.word;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table of the template. Word takes none without rows: where no row is printed, no table is.
 *
 * @param start its beginning up to the first row, as markup
 */
record TablePiece(String start, List<Piece> rows) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        if (body.surround(start, () -> Piece.printAll(rows, scope, body))) body.markup("</w:tbl>");
    }

    @Override
    public List<Piece> inside() {
        return rows;
    }

    @Override
    public Piece rebuilt(UnaryOperator<List<Piece>> inside) {
        return new TablePiece(start, inside.apply(rows));
    }
}
