package io.ruamlem.word;

import io.ruamlem.model.Align;
import io.ruamlem.model.Emphasis;
import io.ruamlem.model.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Prints tables: their frame, their rows, and cells of one line of text. */
final class TableWriter {
    /** In a heading row, so that it never stands alone at the foot of a page. */
    static final String KEEP_NEXT = "<w:keepNext/>";

    private static final Run BOLD = new Run("", Set.of(Emphasis.BOLD), "", "");

    private final Look look;
    private final ReportBody body;

    TableWriter(Look look, ReportBody body) {
        this.look = look;
        this.body = body;
    }

    /** @param widths of the columns, in twentieths of a point */
    void start(int[] widths) {
        start(widths, TableFit.MARGIN);
    }

    /** @param margin of a cell at its left and its right */
    void start(int[] widths, int margin) {
        var styles = body.parts().styles();
        body.markup("<w:tbl><w:tblPr>" + styles.tableStyle() + "<w:tblW w:w=\""
                + Arrays.stream(widths).sum() + "\" w:type=\"dxa\"/>"
                + styles.tableBorders() + "<w:tblLayout w:type=\"fixed\"/>" + margins(margin) + "</w:tblPr>");
        grid(widths);
    }

    void grid(int[] widths) {
        body.markup("<w:tblGrid>");
        for (int width : widths) body.markup("<w:gridCol w:w=\"" + width + "\"/>");
        body.markup("</w:tblGrid>");
    }

    /** Two tables that touch become one in Word, and a cell may not end with a table: a small paragraph stands between. */
    void end() {
        body.markup(
                "</w:tbl><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    /** A row that does not break over pages. */
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

    void endRow() {
        body.markup("</w:tr>");
    }

    /** A cell of one line of text. */
    void cell(String text, int width, Align align, boolean bold) {
        startCell(width, 1, "");
        paragraph((bold ? KEEP_NEXT : "") + justification(align));
        body.markup((bold ? look.run().start(BOLD) : look.run().start()) + "<w:t xml:space=\"preserve\">");
        body.text(text);
        body.markup("</w:t></w:r></w:p></w:tc>");
    }

    /** @param merge the {@code w:vMerge}, if there is one */
    void startCell(int width, int columnSpan, String merge) {
        body.markup("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (columnSpan > 1 ? "<w:gridSpan w:val=\"" + columnSpan + "\"/>" : "") + merge + "</w:tcPr>");
    }

    static String justification(Align align) {
        return switch (align) {
            case GENERAL -> "";
            case LEFT -> "<w:jc w:val=\"left\"/>";
            case CENTER -> "<w:jc w:val=\"center\"/>";
            case RIGHT -> "<w:jc w:val=\"right\"/>";
        };
    }

    /** The cell margins that Word gives every table go without saying. */
    private static String margins(int margin) {
        if (margin == TableFit.MARGIN) return "";
        return "<w:tblCellMar><w:left w:w=\"" + margin + "\" w:type=\"dxa\"/><w:right w:w=\"" + margin
                + "\" w:type=\"dxa\"/></w:tblCellMar>";
    }

    private void paragraph(String properties) {
        var style =
                body.parts().styles().id(Styles.TABLE_TEXT).map(id -> "<w:pStyle w:val=\"" + Xml.escape(id) + "\"/>");
        body.markup("<w:p><w:pPr>" + style.orElse("") + properties + "</w:pPr>");
    }
}
