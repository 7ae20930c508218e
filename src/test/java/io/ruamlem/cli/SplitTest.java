package io.ruamlem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.excel.TextBook;
import io.ruamlem.word.ReportText;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code merge --split}, and reports too long for Word. */
class SplitTest extends CommandRound {
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
}
