package io.ruamlem.example;

import io.ruamlem.example.Agencies.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A blank workbook in the hands of an agency: it types, inserts rows, drops pictures. */
final class FilledWorkbook implements AutoCloseable {
    private static final int STATUS = 1;
    private static final int ANSWER = 2;
    private static final int CAPTION = 3;

    private final XSSFWorkbook book;
    private int photographs;

    FilledWorkbook(Path blank) throws IOException {
        try (InputStream in = Files.newInputStream(blank)) {
            book = new XSSFWorkbook(in);
        }
    }

    XSSFWorkbook book() {
        return book;
    }

    void fill(Map<String, List<Line>> answers) throws IOException {
        for (var answer : answers.entrySet()) fill(answer.getKey(), answer.getValue());
    }

    void fill(String key, List<Line> lines) throws IOException {
        var rows = answerRows(key);
        if (rows.isEmpty()) throw new IllegalArgumentException("not in this workbook: " + key);
        if (lines.get(0).kind().equals("status")) {
            set(rows.get(0), STATUS, lines.get(0).text().equals("na") ? "ไม่เกี่ยวข้อง" : "ไม่มี");
            return;
        }
        int at = 0;
        for (var line : together(lines, rows.size())) {
            var row = at < rows.size() ? rows.get(at) : insertBelow(rows.get(rows.size() - 1), at - rows.size());
            write(row, line);
            at++;
        }
    }

    void particular(String name, String value) {
        find("@" + name).ifPresent(row -> set(row, ANSWER, value));
    }

    void saveAs(Path file, Instant when) throws IOException {
        Files.createDirectories(file.getParent());
        book.getProperties().getCoreProperties().setModified(Optional.of(Date.from(when)));
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /** The rows of an item that can be typed into. */
    List<Row> answerRows(String key) {
        var rows = new ArrayList<Row>();
        for (var sheet : book)
            for (var row : sheet)
                if (mark(row).equals(key)
                        && row.getCell(ANSWER) != null
                        && !row.getCell(ANSWER).getCellStyle().getLocked()) rows.add(row);
        return rows;
    }

    Optional<Row> find(String mark) {
        for (var sheet : book) for (var row : sheet) if (mark(row).equals(mark)) return Optional.of(row);
        return Optional.empty();
    }

    static void set(Row row, int column, String text) {
        row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }

    /** Paragraphs that do not fit the rows go into one cell, as people paste them. */
    private static List<Line> together(List<Line> lines, int rows) {
        long paragraphs = lines.stream().filter(line -> line.kind().equals("p")).count();
        if (paragraphs <= rows) return lines;
        var joined = new ArrayList<Line>();
        for (var line : lines) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (line.kind().equals("p") && last != null && last.kind().equals("p"))
                joined.set(joined.size() - 1, new Line("p", List.of(last.text() + "\n" + line.text())));
            else joined.add(line);
        }
        return joined;
    }

    private void write(Row row, Line line) throws IOException {
        switch (line.kind()) {
            case "p" ->
                row.getCell(ANSWER, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(rich(line.text()));
            case "row", "grid" -> {
                for (int i = 0; i < line.cells().size(); i++)
                    if (!line.cells().get(i).isBlank())
                        set(row, ANSWER + i, line.cells().get(i));
            }
            case "photo" -> photograph(row, line.text());
            default -> throw new IllegalArgumentException(line.kind());
        }
    }

    void photograph(Row row, String caption) throws IOException {
        int index = book.addPicture(
                Photograph.jpeg(++photographs + book.getNumberOfSheets() * 100L + row.getRowNum()),
                Workbook.PICTURE_TYPE_JPEG);
        var anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(ANSWER);
        anchor.setRow1(row.getRowNum());
        anchor.setCol2(ANSWER + 1);
        anchor.setRow2(row.getRowNum() + 1);
        row.setHeightInPoints(180);
        row.getSheet().createDrawingPatriarch().createPicture(anchor, index);
        if (!caption.isBlank()) set(row, CAPTION, caption);
    }

    /** As Excel inserts a row: it has no mark. */
    Row insertBelow(Row last, int further) {
        var sheet = (XSSFSheet) last.getSheet();
        int at = last.getRowNum() + 1 + further;
        if (at <= sheet.getLastRowNum()) sheet.shiftRows(at, sheet.getLastRowNum(), 1);
        return sheet.createRow(at);
    }

    /** {@code **bold**} */
    private XSSFRichTextString rich(String text) {
        var parts = text.split("\\*\\*", -1);
        var rich = new XSSFRichTextString();
        for (int i = 0; i < parts.length; i++)
            if (i % 2 == 0) rich.append(parts[i]);
            else rich.append(parts[i], bold());
        return parts.length == 1 ? new XSSFRichTextString(text) : rich;
    }

    private XSSFFont bold() {
        var font = book.findFont(true, (short) 0, (short) 320, "TH SarabunPSK", false, false, (short) 0, (byte) 0);
        if (font != null) return font;
        var made = book.createFont();
        made.setBold(true);
        made.setFontName("TH SarabunPSK");
        made.setFontHeightInPoints((short) 16);
        return made;
    }

    private static String mark(Row row) {
        var cell = row.getCell(0);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
