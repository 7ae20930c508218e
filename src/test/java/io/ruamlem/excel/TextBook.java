package io.ruamlem.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook typed as text: a line {@code # sheet}, then a row per line, cells between bars, {@code \n} a line break. */
public record TextBook(String text) {
    public Path writeTo(Path file) {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            Sheet sheet = null;
            for (var line : text.lines().toList()) {
                if (line.startsWith("# ")) sheet = book.createSheet(line.substring(2));
                else if (line.startsWith("|")) addRow(sheet, cells(line));
            }
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.strip().substring(1).split("\\|"))
                .map(cell -> cell.strip().replace("\\n", "\n"))
                .toList();
    }

    private static void addRow(Sheet sheet, List<String> cells) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.size(); column++)
            row.createCell(column).setCellValue(cells.get(column));
    }
}
