package io.ruamlem.word;

import io.ruamlem.model.Block;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What stands between {@code #each} and {@code /each}.
 *
 * @param over a level of the form, {@link #AGENCY} or {@link #ROW}
 * @param renewed what each pass has of its own: bookmarks, drawings, the count of a list
 */
record Repeat(String over, List<Piece> pieces, Set<Id> renewed) implements Piece {
    static final String AGENCY = "agency";
    static final String ROW = "row";

    Repeat(String over, List<Piece> pieces) {
        this(over, pieces, Set.of());
    }

    Repeat renewing(Set<Id> ids) {
        return new Repeat(over, pieces, ids);
    }

    @Override
    public void print(Scope scope, ReportBody body) {
        switch (over) {
            case AGENCY -> {
                for (var agency : scope.agencies()) pass(scope.with(agency), body);
            }
            case ROW -> printRows(scope, body);
            default -> {
                for (var node : scope.nodes(over)) pass(scope.with(node), body);
            }
        }
        body.ids().forget(renewed);
    }

    @Override
    public List<Piece> inside() {
        return pieces;
    }

    @Override
    public Piece rebuilt(UnaryOperator<List<Piece>> inside) {
        return new Repeat(over, inside.apply(pieces), renewed);
    }

    private void pass(Scope scope, ReportBody body) {
        body.ids().renew(renewed);
        Piece.printAll(pieces, scope, body);
    }

    /** All rows of one answer stand in one content control. */
    private void printRows(Scope scope, ReportBody body) {
        var answer = scope.answer().filter(given -> !given.blocks().isEmpty());
        if (answer.isEmpty()) return;
        var rows = rows(answer.get().blocks());
        if (rows.isEmpty()) return;
        body.openControl(answer.get());
        for (int i = 0; i < rows.size(); i++) pass(scope.with(rows.get(i), i + 1), body);
        body.closeControl();
    }

    private static List<TableRow> rows(List<Block> blocks) {
        var rows = new ArrayList<TableRow>();
        for (var block : blocks) if (block instanceof Table table) rows.addAll(table.rows());
        return rows;
    }
}
