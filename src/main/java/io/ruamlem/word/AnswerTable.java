package io.ruamlem.word;

import io.ruamlem.model.Align;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints a table that an agency made: its merged cells kept, its heading rows on each page, across a page if it is wide. */
final class AnswerTable {
    /** A cell that reaches down into rows yet to be printed. */
    private record Span(TableCell cell, int[] left) {
        Span(TableCell cell) {
            this(cell, new int[] {cell.rowSpan() - 1});
        }
    }

    private final Look look;
    private final ReportBody body;
    private final TableWriter writer;
    private final TableFit fit;
    private final String textStyle;
    private final String headStyle;
    private final List<Span> spans = new ArrayList<>();

    private AnswerTable(Look look, ReportBody body, TableFit fit) {
        this.look = look;
        this.body = body;
        this.fit = fit;
        this.writer = new TableWriter(look, body);
        this.textStyle = style(look, body);
        this.headStyle = body.parts().styles().id(Styles.TABLE_HEAD).orElse(textStyle);
    }

    static void print(Table table, Look look, ReportBody body) {
        if (table.columns() == 0 || table.rows().isEmpty()) return;
        int size = look.run().size(style(look, body), body.parts().styles());
        for (var part : TableParts.of(table, look.room().widest().twips())) {
            var fit = TableFit.of(ColumnNeeds.of(part), look.room(), size);
            var run = fit.size() == size ? look.run() : look.run().sized(fit.size());
            new AnswerTable(new Look("", look.style(), run, fit.room()), body, fit)
                    .print(part, !fit.room().equals(look.room()));
        }
    }

    private static String style(Look look, ReportBody body) {
        return body.parts().styles().id(Styles.TABLE_TEXT).orElse(look.style());
    }

    private void print(Table table, boolean isTurned) {
        var section = look.room().section();
        if (isTurned) body.pages().turn(section);
        int headerRows =
                closed(table.rows(), Math.min(table.headerRows(), table.rows().size() - 1));
        writer.start(fit.widths(), fit.margin());
        for (int i = 0; i < table.rows().size(); i++) printRow(table.rows().get(i), i < headerRows);
        writer.end();
        if (isTurned) body.pages().turnBack(section);
    }

    /** A merged cell may not reach out of the rows that are repeated on each page. */
    private static int closed(List<TableRow> rows, int wanted) {
        for (int i = 0; i < wanted; i++) {
            int end = i
                    + rows.get(i).cells().stream()
                            .mapToInt(TableCell::rowSpan)
                            .max()
                            .orElse(1);
            if (end > wanted) return closed(rows, i);
        }
        return wanted;
    }

    private void printRow(TableRow row, boolean heading) {
        if (heading) writer.startShortRow(true);
        else body.markup("<w:tr>");
        var begun = new ArrayList<Span>();
        for (int column = 0; column < fit.widths().length; ) {
            var covered = covering(column);
            var cell = cell(row, column);
            if (covered.isPresent()) column += continued(covered.get());
            else if (cell.isPresent()) column += begun(cell.get(), heading, begun);
            else column += empty(column);
        }
        writer.endRow();
        spans.removeIf(span -> span.left[0] == 0);
        spans.addAll(begun);
    }

    private Optional<Span> covering(int column) {
        for (var span : spans) if (span.cell.column() == column) return Optional.of(span);
        return Optional.empty();
    }

    private static Optional<TableCell> cell(TableRow row, int column) {
        for (var cell : row.cells()) if (cell.column() == column) return Optional.of(cell);
        return Optional.empty();
    }

    private int continued(Span span) {
        span.left[0]--;
        start(span.cell, "<w:vMerge/>");
        body.markup("<w:p/></w:tc>");
        return span.cell.columnSpan();
    }

    private int begun(TableCell cell, boolean heading, List<Span> begun) {
        if (cell.rowSpan() > 1) begun.add(new Span(cell));
        start(cell, cell.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
        printContent(cell, heading);
        body.markup("</w:tc>");
        return cell.columnSpan();
    }

    private int empty(int column) {
        writer.startCell(fit.widths()[column], 1, "");
        body.markup("<w:p/></w:tc>");
        return 1;
    }

    private void start(TableCell cell, String merge) {
        writer.startCell(width(cell), end(cell) - cell.column(), merge);
    }

    private void printContent(TableCell cell, boolean heading) {
        if (cell.blocks().isEmpty()) {
            body.markup("<w:p/>");
            return;
        }
        var align = heading && cell.align() != Align.RIGHT ? Align.CENTER : cell.align();
        var properties = (heading ? TableWriter.KEEP_NEXT : "") + TableWriter.justification(align);
        var room = Room.ofCell(width(cell) - 2L * fit.margin());
        var style = heading ? headStyle : textStyle;
        new AnswerBlocks(new Look(properties, style, look.run(), room), body).print(cell.blocks());
    }

    private int width(TableCell cell) {
        int width = 0;
        for (int column = cell.column(); column < end(cell); column++) width += fit.widths()[column];
        return width;
    }

    private int end(TableCell cell) {
        return Math.min(fit.widths().length, cell.column() + cell.columnSpan());
    }
}
