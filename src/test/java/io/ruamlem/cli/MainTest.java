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
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on a form that has nothing of the kit's: other levels, its own template, agency before project. */
class MainTest {
    private static final String FORM = """
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

    private static final String TEMPLATE = """
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
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeRound() throws Exception {
        new TextBook(FORM).writeTo(folder.resolve("form.xlsx"));
        TemplateDoc.of(folder, TEMPLATE);
    }

    @Test
    void a_form_of_ones_own_goes_the_whole_way() throws Exception {
        assertThat(run("blank")).isZero();
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        fill("a2-South.xlsx", "trees/what", "- ไม่มี -");
        assertThat(run("merge")).as(err.toString()).isZero();
        assertThat(report()).isEqualTo("""
                        Town of the South
                        1 Trees for 2570
                        What was planted
                        [trees/what@a2]
                        nothing to report
                        [/]
                        | Thing | Baht |
                        Village of the North
                        1 Trees for 2570
                        What was planted
                        [trees/what@a1]
                        Ten oaks
                        [/]
                        | Thing | Baht |
                        2 Wells
                        What was dug
                        """);
        assertThat(out.toString())
                .contains("South  answered 0 of 2 · nothing 1 · not applicable 0 · missing 1")
                .contains("North  answered 1 of 3 · nothing 0 · not applicable 0 · missing 2")
                .contains("2 of 2 agencies returned");
    }

    @Test
    void a_status_chosen_from_the_list_is_understood_in_the_language_of_the_form() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", 1, "nothing to report");
        run("check");
        assertThat(out.toString())
                .contains("North  answered 0 of 3 · nothing 1 · not applicable 0 · missing 2  findings 0");
    }

    @Test
    void what_stood_in_the_workbooks_is_accounted_for() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        fill("a2-South.xlsx", "trees/what", "- ไม่มี -");
        run("check");
        assertThat(out.toString().lines())
                .containsSequence(
                        "2 workbooks: 2 cells, 10 characters, 0 pictures", "  = answers 1/7/0 + statuses 1/3/0");
        run("merge");
        assertThat(out.toString().lines())
                .containsSequence(
                        "2 workbooks: 2 cells, 10 characters, 0 pictures", "  = report 1/7/0 + statuses 1/3/0");
    }

    @Test
    void the_receipt_names_all_files_by_their_content_and_is_the_same_for_the_same() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        run("merge");
        var receipt = Files.readString(folder.resolve("receipt.json"));
        for (var name : List.of("form.xlsx", "report.docx", "volume.docx", "inbox/a1-North.xlsx"))
            assertThat(receipt).contains("\"sha256\": \"" + sha256(folder.resolve(name)) + "\"");
        assertThat(receipt)
                .startsWith("{\n  \"program\": \"ruamlem 1.")
                .contains("\"file\": \"a1-North.xlsx\"")
                .doesNotContain(folder.toString())
                .contains("\"error\": 1");
        run("merge");
        assertThat(folder.resolve("receipt.json")).hasContent(receipt);
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void findings_of_level_error_end_with_1() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        assertThat(run("check")).isEqualTo(1);
        assertThat(folder.resolve("check.xlsx")).exists();
        assertThat(folder.resolve("volume.docx")).doesNotExist();
        assertThat(out.toString()).contains("South  has not returned its workbook");
    }

    @Test
    void what_an_agency_is_to_mend_goes_back_to_it_until_it_is_mended() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        fill("a2-South.xlsx", "trees/what", 1, "perhaps");
        Files.writeString(folder.resolve("inbox/letter.pdf"), "%PDF-1.4");
        assertThat(run("return")).isEqualTo(1);
        var copies = folder.resolve("outbox/to mend");
        assertThat(names(copies)).containsExactly("a2-South.xlsx");
        assertThat(out.toString())
                .contains("South  to mend 1: a2-South.xlsx")
                .contains("North  nothing to mend")
                .contains("For you to settle:\nletter.pdf: this is not a readable .xlsx workbook: a PDF document")
                .contains("1 workbooks in " + copies + ".")
                .doesNotContain("perhaps");

        Files.writeString(copies.resolve("notes.txt"), "of the officer");
        Files.delete(folder.resolve("inbox/letter.pdf"));
        fill("a2-South.xlsx", "trees/what", "Two elms");
        assertThat(run("return")).isZero();
        assertThat(names(copies)).containsExactly("notes.txt");
        assertThat(out.toString()).contains("There is nothing to send back.");
    }

    @Test
    void a_copy_that_has_been_worked_in_is_left_as_it_is() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", 1, "perhaps");
        run("return");
        var copy = folder.resolve("outbox/to mend/a1-North.xlsx");
        Files.copy(folder.resolve("inbox/a1-North.xlsx"), copy, StandardCopyOption.REPLACE_EXISTING);
        var before = Files.readAllBytes(copy);
        run("return");
        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
        assertThat(out.toString()).contains("a1-North.xlsx has been changed by hand and is left as it is");
    }

    @Test
    void one_bad_file_never_stops_the_batch() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        Files.writeString(folder.resolve("inbox/letter.xlsx"), "%PDF-1.4");
        Files.writeString(folder.resolve("inbox/~$a1-North.xlsx"), "owner");
        assertThat(run("merge")).isEqualTo(1);
        assertThat(out.toString()).contains("letter.xlsx: this is not a readable .xlsx workbook: a PDF document");
        assertThat(report()).contains("Ten oaks");
    }

    @Test
    void with_all_two_workbooks_of_one_agency_stop_the_merge_before_anything_is_written() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        Files.copy(folder.resolve("outbox/a1-North.xlsx"), folder.resolve("inbox/empty.xlsx"));
        assertThat(run("merge", "--all")).isEqualTo(2);
        assertThat(err.toString()).contains("the same agency sent another workbook");
        assertThat(folder.resolve("volume.docx")).doesNotExist();
        assertThat(folder.resolve("check.xlsx")).doesNotExist();
        assertThat(run("merge")).isEqualTo(1);
        assertThat(folder.resolve("volume.docx")).exists();
    }

    @Test
    void a_change_in_the_two_files_changes_what_comes_out() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        fill("a2-South.xlsx", "trees/what", "Five firs");
        new TextBook(FORM.replace("What was planted", "Which trees")).writeTo(folder.resolve("form.xlsx"));
        TemplateDoc.of(
                folder,
                "{{#each activity}}\n{{#if text}}\n{{label}}\n{{#each agency}}\n{{short}}\n{{answer}}\n{{/each}}\n{{/if}}\n{{/each}}");
        run("merge");
        assertThat(report())
                .startsWith(
                        "Which trees\nSouth\n[trees/what@a2]\nFive firs\n[/]\nNorth\n[trees/what@a1]\nTen oaks\n[/]\n");
    }

    @Test
    void an_answer_the_template_has_no_place_for_is_told() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "wells/what", "Two wells");
        fill("a2-South.xlsx", "trees/what", "Five firs");
        TemplateDoc.of(folder, "{{#each project}}\n{{label}}\n{{/each}}");
        assertThat(run("merge")).isEqualTo(1);
        assertThat(out.toString()).contains("the template prints no answer for item wells/what");
    }

    @Test
    void a_form_with_mistakes_is_refused_with_2() throws Exception {
        new TextBook(FORM.replace("| text |", "| txt |")).writeTo(folder.resolve("form.xlsx"));
        assertThat(run("blank")).isEqualTo(2);
        assertThat(err.toString())
                .contains("form.xlsx, sheet \"survey\", cell E3")
                .contains("txt")
                .doesNotContain("at io.");
        assertThat(folder.resolve("outbox")).doesNotExist();
    }

    @Test
    void a_template_with_mistakes_is_refused_with_2_before_anything_is_written() throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        TemplateDoc.of(folder, "{{#each polcy}}\n{{/each}}");
        assertThat(run("merge")).isEqualTo(2);
        assertThat(err.toString()).contains("the form has no such level");
        assertThat(folder.resolve("check.xlsx")).doesNotExist();
    }

    @Test
    void template_checks_without_data_and_marks_the_mistakes_in_a_copy() throws Exception {
        assertThat(run("template")).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("report.docx: no mistakes");
        TemplateDoc.of(folder, "{{#each polcy}}\n{{/each}}\n{{naem}}");
        assertThat(run("template")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "report.docx, in \"{{#each polcy}}\": {{#each polcy}}: the form has no such level; did you mean project, activity, agency, row?",
                        "report.docx, in \"{{naem}}\": {{naem}} is not known; did you mean name?",
                        "The mistakes are marked with comments in " + folder.resolve("report-mistakes.docx"));
        assertThat(folder.resolve("check.xlsx")).doesNotExist();
        TemplateDoc.of(folder, TEMPLATE);
        assertThat(run("template")).isZero();
        assertThat(folder.resolve("report-mistakes.docx")).doesNotExist();
    }

    @Test
    void a_copy_that_somebody_has_worked_in_is_neither_overwritten_nor_removed() throws Exception {
        var copy = Files.copy(folder.resolve("report.docx"), folder.resolve("report-mistakes.docx"));
        TemplateDoc.of(folder, "{{naem}}");
        assertThat(run("template")).isEqualTo(2);
        assertThat(err.toString()).contains("report-mistakes.docx: this copy has been changed by hand");
        TemplateDoc.of(folder, TEMPLATE);
        assertThat(run("template")).isZero();
        assertThat(copy).exists();
    }

    @Test
    void each_template_gives_a_report_of_its_own() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        fill("a2-South.xlsx", "trees/what", "Five firs");
        template("report-by-agency.docx", TEMPLATE);
        template("digest.docx", "{{settings.fiscal_year}}");
        template("report-mistakes.docx", "{{naem}}");
        template("volume-old.docx", "{{naem}}");
        template("letter.docx", "Dear all");
        Files.writeString(folder.resolve("~$report.docx"), "owner");
        assertThat(run("merge", "--all-templates")).as(err.toString()).isZero();
        assertThat(List.of("volume.docx", "volume-by-agency.docx", "volume-digest.docx"))
                .allMatch(name -> Files.exists(folder.resolve(name)));
        assertThat(folder.resolve("volume-letter.docx")).doesNotExist();
        assertThat(ReportText.of(folder.resolve("volume-digest.docx"))).isEqualTo("2570\n");
        assertThat(out.toString()).contains("Report: " + folder.resolve("volume-digest.docx"));
    }

    @Test
    void an_answer_is_unprinted_if_it_stands_in_none_of_the_reports() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        fill("a2-South.xlsx", "trees/what", "Five firs");
        template("digest.docx", "{{settings.fiscal_year}}");
        assertThat(run("merge", "-t", "report.docx", "-t", "digest.docx")).isZero();
        assertThat(run("merge", "-t", "digest.docx")).isEqualTo(1);
        assertThat(out.toString()).contains("the template prints no answer for item trees/what");
    }

    @Test
    void the_mistakes_of_all_templates_are_told_before_anything_is_written() throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        template("digest.docx", "{{naem}}");
        TemplateDoc.of(folder, "{{shrot}}");
        assertThat(run("merge", "--all-templates")).isEqualTo(2);
        assertThat(err.toString())
                .contains("digest.docx, in \"{{naem}}\"")
                .contains("report.docx, in \"{{shrot}}\"")
                .contains("digest-mistakes.docx")
                .contains("report-mistakes.docx");
        assertThat(List.of("volume.docx", "volume-digest.docx", "check.xlsx"))
                .noneMatch(name -> Files.exists(folder.resolve(name)));
    }

    @Test
    void templates_that_would_write_the_same_report_are_refused() throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        template("report-short.docx", "x");
        template("short.docx", "y");
        assertThat(run("merge", "-t", "report-short.docx", "-t", "short.docx")).isEqualTo(2);
        assertThat(err.toString())
                .contains("short.docx: volume-short.docx would be written for this template and for report-short.docx");
    }

    @Test
    void output_is_for_a_single_template() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        template("digest.docx", "{{settings.fiscal_year}}");
        var output = folder.resolve("out/annual.docx").toString();
        assertThat(run("merge", "--all-templates", "-o", output)).isEqualTo(2);
        assertThat(err.toString()).contains("--output names one report, but there are 2 templates");
        assertThat(run("merge", "-t", "digest.docx", "-o", output)).isEqualTo(1);
        assertThat(ReportText.of(Path.of(output))).isEqualTo("2570\n");
        var itself = folder.resolve("./digest.docx").toString();
        assertThat(run("merge", "-t", "digest.docx", "-o", itself)).isEqualTo(2);
        assertThat(err.toString()).contains("digest.docx: the report would be written over this template");
    }

    @Test
    void a_report_that_cannot_be_replaced_is_kept_beside_and_keeps_the_others_not_back() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "trees/what", "Ten oaks");
        template("digest.docx", "{{settings.fiscal_year}}");
        Files.createDirectories(folder.resolve("volume.docx/in-the-way"));
        assertThat(run("merge", "-t", "report.docx", "-t", "digest.docx")).isEqualTo(2);
        assertThat(err.toString())
                .contains("volume.docx cannot be replaced")
                .contains("the new file is beside it: volume (2).docx.")
                .doesNotContain("at io.");
        assertThat(ReportText.of(folder.resolve("volume (2).docx"))).contains("Ten oaks");
        assertThat(out.toString())
                .contains("Report: " + folder.resolve("volume-digest.docx"))
                .doesNotContain("Report: " + folder.resolve("volume.docx"));
        assertThat(folder.resolve("volume-digest.docx")).exists();
        assertThat(folder.resolve("check.xlsx")).exists();
    }

    @Test
    void a_report_may_be_split_into_volumes_and_the_account_is_the_same() throws Exception {
        returnAll();
        run("merge");
        var whole = account();
        assertThat(run("merge", "--split", "project")).as(err.toString()).isZero();
        assertThat(account()).isEqualTo(whole);
        assertThat(names(folder)).contains("volume 1.docx", "volume 2.docx", "volume.docx");
        assertThat(ReportText.of(folder.resolve("volume 2.docx"))).isEqualTo("""
                        Village of the North
                        2 Wells
                        What was dug
                        [wells/what@a1]
                        Two wells
                        [/]
                        """);
        assertThat(out.toString()).contains("Report: " + folder.resolve("volume 2.docx"));
        var receipt = Files.readString(folder.resolve("receipt.json"));
        assertThat(receipt).doesNotContain("\"volume.docx\"");
        for (var name : List.of("volume 1.docx", "volume 2.docx"))
            assertThat(receipt)
                    .contains("\"file\": \"" + name + "\",\n      \"sha256\": \"" + sha256(folder.resolve(name)));
    }

    @Test
    void every_template_is_split_and_volumes_are_no_templates() throws Exception {
        returnAll();
        template("digest.docx", "{{#each agency}}\n{{short}} {{volume.label}}\n{{/each}}");
        for (int i = 0; i < 2; i++)
            assertThat(run("merge", "--all-templates", "--split", "agency"))
                    .as(err.toString())
                    .isZero();
        assertThat(names(folder).stream().filter(name -> name.endsWith(".docx")))
                .containsExactly(
                        "digest.docx",
                        "report.docx",
                        "volume 1 - South.docx",
                        "volume 2 - North.docx",
                        "volume-digest 1 - South.docx",
                        "volume-digest 2 - North.docx");
        assertThat(ReportText.of(folder.resolve("volume-digest 2 - North.docx")))
                .isEqualTo("North Village of the North\n");
    }

    @Test
    void a_level_that_the_form_lacks_stops_the_merge() throws Exception {
        returnAll();
        assertThat(run("merge", "--split", "projects")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("--split projects: the form has no such level; did you mean project? "
                        + "Names that can be used: project, activity, agency");
        assertThat(folder.resolve("check.xlsx")).doesNotExist();
    }

    @Test
    void a_volume_is_never_written_over_a_template() throws Exception {
        returnAll();
        Files.move(folder.resolve("report.docx"), folder.resolve("report 1.docx"));
        var output = folder.resolve("report.docx").toString();
        assertThat(run("merge", "-t", "report 1.docx", "--split", "project", "-o", output))
                .isEqualTo(2);
        assertThat(err.toString()).contains("report 1.docx: the report would be written over this template");
    }

    @Test
    void a_report_that_is_too_long_for_word_is_written_and_told_with_what_helps() throws Exception {
        new TextBook(FORM + "| warn_characters | 150 |\n").writeTo(folder.resolve("form.xlsx"));
        returnAll();
        assertThat(run("merge")).isZero();
        assertThat(out.toString().lines().toList())
                .endsWith(
                        "Report: " + folder.resolve("volume.docx"),
                        "  It has 244 characters, more than the 150 of the form's setting warn_characters: "
                                + "Word is slow with long reports and takes no more than 32 MB of text. "
                                + "For several volumes instead: --split project");
    }

    private void returnAll() throws Exception {
        run("blank");
        fill("a1-North.xlsx", "wells/what", "Two wells");
        fill("a2-South.xlsx", "trees/what", "Five firs");
    }

    /** The last that was told. */
    private List<String> account() {
        var lines = out.toString().lines().toList();
        int last = lines.stream()
                .filter(line -> line.contains(" workbooks: "))
                .map(lines::lastIndexOf)
                .reduce((a, b) -> b)
                .orElseThrow();
        return lines.subList(last, last + 2);
    }

    @Test
    void a_template_that_is_not_there_is_told() {
        assertThat(run("template", "-t", "nowhere.docx")).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.docx: there is no such template");
    }

    @Test
    void a_wrong_call_ends_with_2() {
        assertThat(Main.run(terminal(), "merge")).isEqualTo(2);
        assertThat(Main.run(terminal(), "mrege", "x")).isEqualTo(2);
        assertThat(Main.run(terminal())).isEqualTo(2);
        assertThat(Main.run(terminal(), "check", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("Missing: DIR")
                .contains("Not known here: mrege")
                .contains("there is no such folder");
    }

    @Test
    void new_makes_a_round_and_overwrites_nothing() {
        var round = folder.resolve("งวด 1");
        assertThat(Main.run(terminal(), "new", round.toString())).isZero();
        assertThat(List.of("form.xlsx", "report.docx", "inbox")).allMatch(name -> Files.exists(round.resolve(name)));
        assertThat(Main.run(terminal(), "new", round.toString())).isEqualTo(2);
        assertThat(Main.run(terminal(), "new", round.toString(), "--kit", "no")).isEqualTo(2);
        assertThat(err.toString()).contains("is already there").contains("there is: rt66");
    }

    @Test
    void help_speaks_both_languages() {
        assertThat(Main.run(terminal(), "--help")).isZero();
        var thai = new Terminal(
                new PrintWriter(out, true), new PrintWriter(err, true), Messages.in(Locale.forLanguageTag("th")));
        assertThat(Main.run(thai, "merge", "--help")).isZero();
        assertThat(out.toString()).contains("checks, then writes the report").contains("จัดทำรายงาน");
    }

    /** The text of the report, which must be whole. */
    private String report() throws Exception {
        var file = folder.resolve("volume.docx");
        assertThat(WordFile.problemsOfReport(file)).isEmpty();
        return ReportText.of(file);
    }

    private static List<String> names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int run(String command, String... options) {
        var args = Stream.concat(Stream.of(command, folder.toString()), Stream.of(options));
        return Main.run(terminal(), args.toArray(String[]::new));
    }

    /** Beside report.docx, which stays as it is. */
    private void template(String name, String lines) throws Exception {
        var elsewhere = Files.createTempDirectory(folder, "made");
        Files.move(TemplateDoc.of(elsewhere, lines), folder.resolve(name));
    }

    private Terminal terminal() {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Messages.in(Locale.ENGLISH));
    }

    /** As the agency: opens its workbook, types into the item's first row, sends it back. */
    private void fill(String name, String key, String text) throws Exception {
        fill(name, key, 2, text);
    }

    private void fill(String name, String key, int column, String text) throws Exception {
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
