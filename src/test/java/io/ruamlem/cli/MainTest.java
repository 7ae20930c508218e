package io.ruamlem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.excel.TextBook;
import io.ruamlem.model.Messages;
import io.ruamlem.word.TemplateDoc;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MainTest extends CommandRound {
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
}
