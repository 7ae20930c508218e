package io.ruamlem.word;

import io.ruamlem.model.Align;
import io.ruamlem.model.Emphasis;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Prints a table as wide as the text, its heading rows repeated on each page. */
final class TableWriter {
    static final int EMU_PER_TWIP = 635;
    private static final int CELL_MARGINS = 216;

    private static final Run BOLD = new Run("", Set.of(Emphasis.BOLD), "", "");

    private final Look look;
    private final ReportBody body;

    TableWriter(Look look, ReportBody body) {
        this.look = look;
        this.body = body;
    }

    void print(Table table) {
        var widths = ColumnWidths.of(table, (int) (look.width() / EMU_PER_TWIP));
        start(widths);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < table.rows().size(); i++)
            printRow(table.rows().get(i), i < table.headerRows(), widths, spans);
        end();
    }

    /** @param widths of the columns, in twentieths of a point */
    void start(int[] widths) {
        body.markup("<w:tbl><w:tblPr>" + body.parts().styles().tableStyle() + "<w:tblW w:w=\""
                + sum(widths, 0, widths.length) + "\" w:type=\"dxa\"/>"
                + body.parts().styles().tableBorders() + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) body.markup("<w:gridCol w:w=\"" + width + "\"/>");
        body.markup("</w:tblGrid>");
    }

    /** Two tables that touch become one in Word, and a cell may not end with a table: a small paragraph stands between. */
    void end() {
        body.markup(
                "</w:tbl><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    /** A row of one-line cells, which does not break over pages. */
    void startShortRow(boolean heading) {
        body.markup("<w:tr><w:trPr><w:cantSplit/>" + (heading ? "<w:tblHeader/>" : "") + "</w:trPr>");
    }

    void headingRow(int[] widths, List<String> cells) {
        startShortRow(true);
        for (int i = 0; i < widths.length; i++) cell(cells.get(i), widths[i], Align.CENTER, true);
        endRow();
    }

    /** @param align of each column */
    void shortRow(int[] widths, IntFunction<Align> align, List<String> cells) {
        startShortRow(false);
        for (int i = 0; i < widths.length; i++) cell(cells.get(i), widths[i], align.apply(i), false);
        endRow();
    }

    private void startRow(boolean heading) {
        body.markup(heading ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr>");
    }

    void endRow() {
        body.markup("</w:tr>");
    }

    /** A cell of one line of text. */
    void cell(String text, int width, Align align, boolean bold) {
        startCell(width, 1, "");
        paragraph(align);
        body.markup((bold ? look.run().start(BOLD) : look.run().start()) + "<w:t xml:space=\"preserve\">");
        body.text(text);
        body.markup("</w:t></w:r></w:p></w:tc>");
    }

    /** A cell that reaches down into rows yet to be printed. */
    private record Span(TableCell cell, int[] left) {
        Span(TableCell cell) {
            this(cell, new int[] {cell.rowSpan() - 1});
        }
    }

    private void printRow(TableRow row, boolean heading, int[] widths, List<Span> spans) {
        startRow(heading);
        var begun = new ArrayList<Span>();
        for (int column = 0; column < widths.length; ) {
            int at = column;
            var covered =
                    spans.stream().filter(span -> span.cell.column() == at).findFirst();
            var cell = row.cells().stream().filter(one -> one.column() == at).findFirst();
            if (covered.isPresent()) column += continued(covered.get(), widths);
            else if (cell.isPresent()) column += begun(cell.get(), heading, widths, begun);
            else column += empty(widths[at]);
        }
        endRow();
        spans.removeIf(span -> span.left[0] == 0);
        spans.addAll(begun);
    }

    private int continued(Span span, int[] widths) {
        span.left[0]--;
        startCell(width(span.cell, widths), span.cell.columnSpan(), "<w:vMerge/>");
        body.markup("<w:p/></w:tc>");
        return span.cell.columnSpan();
    }

    private int begun(TableCell cell, boolean heading, int[] widths, List<Span> begun) {
        if (cell.rowSpan() > 1) begun.add(new Span(cell));
        int width = width(cell, widths);
        startCell(width, cell.columnSpan(), cell.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
        printContent(cell, heading, width);
        body.markup("</w:tc>");
        return cell.columnSpan();
    }

    private void printContent(TableCell cell, boolean heading, int width) {
        var align = heading && cell.align() != Align.RIGHT ? Align.CENTER : cell.align();
        if (cell.blocks().isEmpty()) {
            body.markup("<w:p/>");
            return;
        }
        var properties = justification(align);
        var inside = new Look(
                properties,
                style(heading),
                look.run(),
                Math.max(1, (long) (width - CELL_MARGINS) * EMU_PER_TWIP),
                true);
        new AnswerBlocks(inside, body).print(cell.blocks());
    }

    private String style(boolean heading) {
        var styles = body.parts().styles();
        var text = styles.id(Styles.TABLE_TEXT).orElse(look.style());
        return heading ? styles.id(Styles.TABLE_HEAD).orElse(text) : text;
    }

    private int empty(int width) {
        startCell(width, 1, "");
        body.markup("<w:p/></w:tc>");
        return 1;
    }

    private void startCell(int width, int columnSpan, String merge) {
        body.markup("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (columnSpan > 1 ? "<w:gridSpan w:val=\"" + columnSpan + "\"/>" : "") + merge + "</w:tcPr>");
    }

    private void paragraph(Align align) {
        var style =
                body.parts().styles().id(Styles.TABLE_TEXT).map(id -> "<w:pStyle w:val=\"" + Xml.escape(id) + "\"/>");
        body.markup("<w:p><w:pPr>" + style.orElse("") + justification(align) + "</w:pPr>");
    }

    private static String justification(Align align) {
        return switch (align) {
            case GENERAL -> "";
            case LEFT -> "<w:jc w:val=\"left\"/>";
            case CENTER -> "<w:jc w:val=\"center\"/>";
            case RIGHT -> "<w:jc w:val=\"right\"/>";
        };
    }

    private static int width(TableCell cell, int[] widths) {
        return sum(widths, cell.column(), Math.min(widths.length, cell.column() + cell.columnSpan()));
    }

    private static int sum(int[] widths, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) sum += widths[i];
        return sum;
    }
}
