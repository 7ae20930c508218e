package io.ruamlem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.excel.TextBook;
import io.ruamlem.model.Messages;
import io.ruamlem.word.ReportText;
import io.ruamlem.word.TemplateDoc;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What agencies wrote does no harm to whoever opens what comes out, and nothing in it tells of the machine it was made on. */
class SafeOutputTest {
    private static final String FORM = """
            # survey
            | level | no | name | label | type |
            | project | 1 | trees | Trees | |
            | activity | 1.1 | trees/what | What was planted | text |
            # agencies
            | code | name | short | kind |
            | a1 | Village of the North | North | village |
            # settings
            | name | value |
            | form_id | projects |
            | version | 1 |
            | language | en |
            | digits | as typed |
            """;

    private static final String TEMPLATE = """
            {{#each project}}
            {{#each activity}}
            {{#each agency}}
            {{answer}}
            {{/each}}
            {{/each}}
            {{/each}}
            {{findings}}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void makeRound() throws Exception {
        new TextBook(FORM).writeTo(folder.resolve("form.xlsx"));
        TemplateDoc.of(folder, TEMPLATE);
        assertThat(run("blank")).isZero();
        Files.createDirectories(folder.resolve("inbox"));
    }

    @Test
    void text_that_begins_like_a_formula_stays_text() throws Exception {
        var formulas = List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://a.b\")");
        fill(sheet -> {
            for (int i = 0; i < formulas.size(); i++) cell(sheet, i, 1).setCellValue(formulas.get(i));
        });
        run("merge");
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("check.xlsx")))) {
            for (var sheet : book)
                for (var row : sheet)
                    for (var cell : row) assertThat(cell.getCellType().name()).isIn("STRING", "NUMERIC", "BLANK");
        }
        assertThat(parts("check.xlsx")).contains("=cmd|").doesNotContain("<f>");
        assertThat(ReportText.of(folder.resolve("volume.docx"))).contains("=cmd|' /C calc'!A0");
    }

    @Test
    void only_links_to_the_web_and_to_mail_are_carried_on() throws Exception {
        var addresses = List.of(
                "https://good.go.th/a", "mailto:a@good.go.th", "file:///C:/secret.xlsx", "file://server/share/a.xlsx");
        fill(sheet -> {
            for (int i = 0; i < addresses.size(); i++) link(cell(sheet, i, 2), addresses.get(i));
            cell(sheet, 4, 2).setCellValue("<a href='javascript:alert(1)'>ดู</a><br>\\\\server\\share");
        });
        run("merge");
        assertThat(relations("volume.docx"))
                .contains("https://good.go.th/a", "mailto:a@good.go.th")
                .doesNotContain("file:", "javascript:", "server");
    }

    private static void link(XSSFCell cell, String address) {
        var link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        cell.setCellValue("ดู");
        cell.setHyperlink(link);
    }

    @Test
    void what_is_not_allowed_in_xml_breaks_neither_a_file_nor_a_line() throws Exception {
        var odd = "a_x0007__x001B_[2J_xD800__xFFFF_\n=b\u202E";
        fill(sheet -> {
            cell(sheet, 0, 1).setCellValue(odd);
            cell(sheet, 1, 2).setCellValue(odd);
            sheet.getWorkbook().createSheet("note").createRow(0).createCell(0).setCellValue(odd);
        });
        Files.writeString(folder.resolve("inbox/letter\u001B[2J\u202E.xlsx"), "%PDF-1.4");
        run("merge");
        new XSSFWorkbook(Files.newInputStream(folder.resolve("check.xlsx"))).close();
        assertThat(ReportText.of(folder.resolve("volume.docx"))).contains("letter");
        assertThat(out.toString()).contains("letter\uFFFD[2J\uFFFD.xlsx").doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void a_table_as_wide_and_high_as_the_sheet_is_written() throws Exception {
        fill(sheet -> {
            for (int row = 0; row < 3; row++) {
                cell(sheet, row, 2).setCellValue("left " + row);
                cell(sheet, row, 16_383).setCellValue("right " + row);
            }
            int first = first(sheet);
            sheet.addMergedRegion(new CellRangeAddress(first + 3, 100_000, 2, 16_383));
            cell(sheet, 3, 2).setCellValue("large");
        });
        run("merge");
        assertThat(ReportText.of(folder.resolve("volume.docx"))).contains("left 0", "right 2", "large");
    }

    @Test
    void nothing_tells_of_the_machine_or_who_sat_at_it() throws Exception {
        fill(sheet -> cell(sheet, 0, 2).setCellValue("Ten oaks"));
        Files.writeString(folder.resolve("inbox/letter.xlsx"), "%PDF-1.4");
        run("merge");
        for (var file : List.of("check.xlsx", "volume.docx", "outbox/a1-North.xlsx"))
            assertThat(parts(file))
                    .as(file)
                    .doesNotContain(folder.toString(), folder.getFileName().toString(), ".tmp", "Apache POI", "docx4j")
                    .doesNotContain("<dc:creator>" + System.getProperty("user.name"), "lastModifiedBy");
    }

    private int run(String command) {
        var terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(out, true), Messages.in(Locale.ENGLISH));
        return Main.run(terminal, command, folder.toString());
    }

    /** As the agency: opens its workbook, changes it, sends it back. */
    private void fill(Consumer<XSSFSheet> change) throws Exception {
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("outbox/a1-North.xlsx")));
                var saved = Files.newOutputStream(folder.resolve("inbox/a1.xlsx"))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++)
                if (first(book.getSheetAt(i)) > 0) {
                    change.accept(book.getSheetAt(i));
                    break;
                }
            book.write(saved);
        }
    }

    /** The first row of the answer, 0 if there is none. */
    private static int first(XSSFSheet sheet) {
        for (var row : sheet)
            if (row.getCell(0) != null && row.getCell(0).toString().equals("trees/what")) return row.getRowNum() + 1;
        return 0;
    }

    /** @param row from the first of the answer on */
    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        int number = first(sheet) + row;
        var line = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    private String relations(String file) throws IOException {
        return parts(file, ".rels");
    }

    private String parts(String file) throws IOException {
        return parts(file, "");
    }

    private String parts(String file, String end) throws IOException {
        var parts = new ArrayList<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve(file)))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; )
                if (entry.getName().endsWith(end))
                    parts.add(entry.getName() + "\n" + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts.stream().collect(Collectors.joining("\n"));
    }
}
