package io.ruamlem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.excel.TextBook;
import io.ruamlem.model.Messages;
import io.ruamlem.word.ReportText;
import io.ruamlem.word.TemplateDoc;
import io.ruamlem.word.WordFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small round of two agencies on which commands are run. */
class CommandRound {
    static final String FORM = """
            # survey
            | level | no | name | label | type | columns | who |
            | project | 1 | trees | Trees for {fiscal_year} | | | |
            | activity | 1.1 | trees/what | What was planted | text | | |
            | activity | 1.2 | trees/cost | What it cost | table | Thing\\nBaht | |
            | project | 2 | wells | Wells | | | |
            | activity | 2.1 | wells/what | What was dug | text | | village |
            # agencies
            | code | name | short | kind | order |
            | a1 | Village of the North | North | village | 2 |
            | a2 | Town of the South | South | town | 1 |
            # settings
            | name | value |
            | form_id | projects |
            | version | 1 |
            | fiscal_year | 2570 |
            | language | en |
            | digits | as typed |
            """;

    static final String TEMPLATE = """
            {{#each agency}}
            {{name}}
            {{#each project}}
            {{no}} {{label}}
            {{#each activity}}
            {{#if text}}
            {{label}}
            {{answer}}
            {{/if}}
            {{#if table}}
            |Thing|Baht|
            |{{#each row}}{{column 1}}|{{column 2}}{{/each}}|
            {{/if}}
            {{/each}}
            {{/each}}
            {{/each}}""";

    @TempDir
    Path folder;

    final StringWriter out = new StringWriter();

    final StringWriter err = new StringWriter();

    @BeforeEach
    void makeRound() throws Exception {
        new TextBook(FORM).writeTo(folder.resolve("form.xlsx"));
        TemplateDoc.of(folder, TEMPLATE);
    }

    void returnAll() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "wells/what", "Two wells");
        fill("a2-South.xlsx", "trees/what", "Five firs");
    }

    /** The last that was told. */
    List<String> account() {
        var lines = out.toString().lines().toList();
        int last = lines.stream()
                .filter(line -> line.contains(" workbooks: "))
                .map(lines::lastIndexOf)
                .reduce((a, b) -> b)
                .orElseThrow();
        return lines.subList(last, last + 2);
    }

    /** The text of the report, which must be whole. */
    String report() throws Exception {
        var file = folder.resolve("volume.docx");
        assertThat(WordFile.problemsOfReport(file)).isEmpty();
        return ReportText.of(file);
    }

    static List<String> names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    int run(String command, String... options) {
        var args = Stream.concat(Stream.of(command, folder.toString()), Stream.of(options));
        return Main.run(terminal(), args.toArray(String[]::new));
    }

    static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** Beside report.docx, which stays as it is. */
    void template(String name, String lines) throws Exception {
        var elsewhere = Files.createTempDirectory(folder, "made");
        Files.move(TemplateDoc.of(elsewhere, lines), folder.resolve(name));
    }

    Terminal terminal() {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Messages.in(Locale.ENGLISH));
    }

    /** As the agency: opens its workbook, types into the item's first row, sends it back. */
    void fill(String name, String key, String text) throws Exception {
        fill(name, key, 2, text);
    }

    void fill(String name, String key, int column, String text) throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        try (var in = Files.newInputStream(folder.resolve("outbox").resolve(name));
                var book = new XSSFWorkbook(in);
                var saved = Files.newOutputStream(folder.resolve("inbox").resolve(name))) {
            for (var sheet : book)
                for (var row : sheet)
                    if (row.getCell(0) != null
                            && row.getCell(0).toString().equals(key)
                            && row.getCell(2) != null
                            && row.getCell(2).toString().isEmpty()
                            && !row.getCell(2).getCellStyle().getLocked()) {
                        row.getCell(column).setCellValue(text);
                        book.write(saved);
                        return;
                    }
        }
        throw new AssertionError("no row for " + key + " in " + name);
    }
}
