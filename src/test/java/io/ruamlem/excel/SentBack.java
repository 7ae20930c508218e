package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.UsedWorkbook;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that went back to its agency with comments and a list, as text. */
record SentBack(Path file) {
    static final Agency AGENCY = ReturnedForm.FORM.agencies().get(0);

    static SentBack of(ReturnedBook book, Finding... more) {
        return of(save(book), more);
    }

    /** @param more what is found besides what the reader finds */
    static SentBack of(Path workbook, Finding... more) {
        try {
            var read = read(workbook);
            var findings = Stream.concat(read.findings().stream(), Stream.of(more))
                    .map(finding -> finding.of(AGENCY.code()))
                    .toList();
            var volume =
                    new Volume(ReturnedForm.FORM, Map.of(), Map.of(AGENCY.code(), UsedWorkbook.of(read)), findings);
            var file = workbook.resolveSibling("back-" + workbook.getFileName());
            new ReturnWriter(volume).write(AGENCY, workbook, file);
            return new SentBack(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Path save(ReturnedBook book) {
        try {
            return book.save(
                    Files.createTempDirectory(Files.createDirectories(Path.of("target", "sent-back")), "book"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static ReturnedWorkbook read(Path workbook) {
        return new WorkbookReader(ReturnedForm.FORM).read(workbook, "north.xlsx");
    }

    /** The copy after its agency has worked in it. */
    Path after(Consumer<XSSFWorkbook> work) throws IOException {
        try (var book = open();
                var out = Files.newOutputStream(file.resolveSibling("after-" + file.getFileName()))) {
            work.accept(book);
            book.write(out);
        }
        return file.resolveSibling("after-" + file.getFileName());
    }

    XSSFWorkbook open() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** What the reader makes of it. */
    String read() {
        return ReturnedText.of(read(file));
    }

    /** Its comments, by sheet and cell, a slash for each line's end. */
    String comments() throws IOException {
        try (var book = open()) {
            return sheets(book)
                    .flatMap(sheet -> new TreeMap<>(sheet.getCellComments())
                            .entrySet().stream()
                                    .map(comment -> sheet.getSheetName() + "!" + comment.getKey() + " "
                                            + comment.getValue().getString().getString()))
                    .map(line -> line.replace("\n", " / ") + "\n")
                    .collect(Collectors.joining());
        }
    }

    List<String> tabs() throws IOException {
        try (var book = open()) {
            return sheets(book).map(XSSFSheet::getSheetName).toList();
        }
    }

    /** What stands on a tab, and where its links lead. */
    String tab(String name) throws IOException {
        try (var book = open()) {
            return StreamSupport.stream(book.getSheet(name).spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .filter(cell -> !cell.toString().isEmpty()
                                    && !cell.toString().equals(Contract.LIST))
                            .map(SentBack::shown)
                            .collect(Collectors.joining(" | ")))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }

    static Stream<XSSFSheet> sheets(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false).map(XSSFSheet.class::cast);
    }

    private static String shown(Cell cell) {
        var link = cell.getHyperlink();
        return cell + (link == null ? "" : " -> " + link.getAddress());
    }

    /** Its parts, in Latin letters. */
    Map<String, String> parts() throws IOException {
        return parts(file);
    }

    static Map<String, String> parts(Path workbook) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = ZipFile.builder().setPath(workbook).get()) {
            for (var entry : Collections.list(zip.getEntries()))
                parts.put(
                        entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        return parts;
    }
}
