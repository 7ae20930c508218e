package io.ruamlem.word;

import io.ruamlem.model.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out pictures that follow each other: one, two or four to a row, by their size and shape, in a table without lines. A
 * caption stands below its picture, in the same cell.
 */
final class PictureRows {
    /** Grid columns, so that one, two and four cells make a row. */
    private static final int COLUMNS = 4;

    private static final int MARGIN = 57;
    private static final String NO_LINES = lines("top", "left", "bottom", "right", "insideH", "insideV");

    private final Look look;
    private final ReportBody body;
    private final TableWriter writer;

    PictureRows(Look look, ReportBody body) {
        this.look = look;
        this.body = body;
        this.writer = new TableWriter(look, body);
    }

    void print(List<Picture> pictures) {
        if (look.inCell()) {
            pictures.forEach(new PictureWriter(look, body)::print);
            return;
        }
        var rows = rows(pictures, look.width());
        for (int i = 0; i < rows.size(); ) {
            int end = i;
            while (end < rows.size() && isInTable(rows.get(end), end > i)) end++;
            if (end > i) printTable(rows.subList(i, end));
            else new PictureWriter(look, body).print(rows.get(end++).get(0));
            i = end;
        }
    }

    /** The last picture of an odd number stays as small as the pairs above it. */
    private static boolean isInTable(List<Picture> row, boolean belowTable) {
        return row.size() > 1 || belowTable && !PictureExtent.of(row.get(0)).isBanner();
    }

    /** @param width of the text, in EMU */
    static List<List<Picture>> rows(List<Picture> pictures, long width) {
        var rows = new ArrayList<List<Picture>>();
        for (int i = 0; i < pictures.size(); ) {
            int end = i + beside(pictures.subList(i, pictures.size()), pictures.size(), width);
            rows.add(pictures.subList(i, end));
            i = end;
        }
        return rows;
    }

    /** How many of the pictures left stand in the next row. */
    private static int beside(List<Picture> left, int all, long width) {
        if (left.size() >= COLUMNS
                && left.stream()
                        .limit(COLUMNS)
                        .allMatch(one -> PictureExtent.of(one).width() * COLUMNS <= width)) return COLUMNS;
        if (left.size() < 2
                || left.stream().limit(2).anyMatch(one -> PictureExtent.of(one).isBanner())) return 1;
        boolean pairs = all > 2
                || left.stream().map(PictureExtent::of).allMatch(one -> one.isUpright() || one.width() * 2 <= width);
        return pairs ? 2 : 1;
    }

    private void printTable(List<List<Picture>> rows) {
        int width = look.room().twips();
        body.markup("<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>" + NO_LINES
                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"" + MARGIN
                + "\" w:type=\"dxa\"/><w:right w:w=\"" + MARGIN + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
        writer.grid(ColumnWidths.share(new double[] {1, 1, 1, 1}, width));
        rows.forEach(row -> printRow(row, width / row.size()));
        writer.end();
    }

    private void printRow(List<Picture> row, int width) {
        writer.startShortRow(false);
        long most = Math.min(width, look.room().twips() / 2);
        var inside = look.in(Room.ofCell(most - 2L * MARGIN));
        for (var picture : row) {
            writer.startCell(width, COLUMNS / row.size(), "");
            new PictureWriter(inside, body).print(picture);
            body.markup("</w:tc>");
        }
        writer.endRow();
    }

    private static String lines(String... edges) {
        var lines = new StringBuilder("<w:tblBorders>");
        for (var edge : edges) lines.append("<w:").append(edge).append(" w:val=\"nil\"/>");
        return lines.append("</w:tblBorders>").toString();
    }
}
