package io.ruamlem.word;

import io.ruamlem.model.Block;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands between {@code #each} and {@code /each}.
 *
 * @param over a level of the form, {@link #AGENCY} or {@link #ROW}
 */
record Repeat(String over, List<Piece> pieces) implements Piece {
    static final String AGENCY = "agency";
    static final String ROW = "row";

    @Override
    public void print(Scope scope, ReportBody body) {
        switch (over) {
            case AGENCY -> scope.agencies().forEach(agency -> Piece.printAll(pieces, scope.with(agency), body));
            case ROW -> printRows(scope, body);
            default -> scope.nodes(over).forEach(node -> Piece.printAll(pieces, scope.with(node), body));
        }
    }

    /** All rows of one answer stand in one content control. */
    private void printRows(Scope scope, ReportBody body) {
        var answer = scope.answer().filter(given -> !given.blocks().isEmpty());
        if (answer.isEmpty()) return;
        var rows = answer.get().blocks().stream().flatMap(Repeat::rows).toList();
        if (rows.isEmpty()) return;
        body.openControl(answer.get());
        for (int i = 0; i < rows.size(); i++) Piece.printAll(pieces, scope.with(rows.get(i), i + 1), body);
        body.closeControl();
    }

    private static Stream<TableRow> rows(Block block) {
        return block instanceof Table table ? table.rows().stream() : Stream.of();
    }
}
