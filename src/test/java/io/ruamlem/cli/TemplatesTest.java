package io.ruamlem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.word.ReportText;
import io.ruamlem.word.TemplateDoc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Templates as the commands take them: several, wrong ones, copies with comments. */
class TemplatesTest extends CommandRound {
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
    void a_template_that_is_not_there_is_told() {
        assertThat(run("template", "-t", "nowhere.docx")).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.docx: there is no such template");
    }
}
