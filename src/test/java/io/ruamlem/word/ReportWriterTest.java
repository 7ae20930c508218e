package io.ruamlem.word;

import static io.ruamlem.word.Volumes.answer;
import static io.ruamlem.word.Volumes.nothing;
import static io.ruamlem.word.Volumes.paragraph;
import static io.ruamlem.word.Volumes.rows;
import static io.ruamlem.word.Volumes.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Align;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Emphasis;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Printout;
import io.ruamlem.model.ReportSize;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import io.ruamlem.model.Volume;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
    @TempDir
    private Path folder;

    @Test
    void the_nesting_of_the_tags_decides_the_order_by_question() throws Exception {
        assertThat(print(
                        """
                        {{#each policy}}
                        Policy {{no}}: {{label}}
                        {{#each question}}
                        {{no}} {{label}} of {{policy.no}}
                        {{#each agency}}
                        {{name}}
                        {{answer}}
                        {{/each}}
                        {{/each}}
                        {{/each}}""",
                        Volumes.of(
                                said("1/a", "n", "one", "two"), said("1/a", "s", "three"), said("2/a", "n", "four"))))
                .isEqualTo("""
                        Policy 1: Safety
                        1.1 Plans of 1
                        North Office
                        [1/a@n]
                        one
                        two
                        [/]
                        South Office
                        [1/a@s]
                        three
                        [/]
                        1.2 Problems of 1
                        North Office
                        South Office
                        Policy 2: Quality
                        2.1 Teachers of 2
                        North Office
                        [2/a@n]
                        four
                        [/]
                        """);
    }

    @Test
    void the_nesting_of_the_tags_decides_the_order_by_agency() throws Exception {
        assertThat(print("""
                        {{#each agency}}
                        {{name}}
                        {{#each policy}}
                        {{label}}
                        {{#each question}}
                        {{#if answered}}
                        {{answer}}
                        {{/if}}
                        {{/each}}
                        {{/each}}
                        {{/each}}""", Volumes.of(said("1/a", "n", "one"), said("1/a", "s", "three"))))
                .isEqualTo("""
                        North Office
                        Safety
                        [1/a@n]
                        one
                        [/]
                        Quality
                        South Office
                        Safety
                        [1/a@s]
                        three
                        [/]
                        """);
    }

    @Test
    void rows_repeat_under_a_band_for_each_agency() throws Exception {
        assertThat(print(
                        """
                        {{#each question}}
                        {{#if table}}
                        |no|problem|solution|
                        |{{#each agency}}{{#if answered}}{{short}}|
                        |{{#each row}}{{row.no}}|{{column 1}}|so {{column 2}}{{/each}}{{/if}}{{/each}}|
                        {{/if}}
                        {{/each}}""",
                        Volumes.of(
                                answer("1/t", "n", rows(0, "rain|roof", "wind|wall")),
                                answer("1/t", "s", rows(0, "a|b")))))
                .isEqualTo("""
                        | no | problem | solution |
                        | North |
                        [1/t@n]
                        | 1 | rain | so roof |
                        | 2 | wind | so wall |
                        [/]
                        | South |
                        [1/t@s]
                        | 1 | a | so b |
                        [/]
                        """);
    }

    @Test
    void a_condition_has_two_sides() throws Exception {
        assertThat(print("""
                        {{#each question}}
                        {{#if any answered}}
                        {{no}} has answers
                        {{else}}
                        {{no}} has none{{#if any nothing}} but a word{{/if}}
                        {{/if}}
                        {{/each}}""", Volumes.of(said("1/a", "n", "one"), nothing("1/t", "n"))))
                .isEqualTo("""
                        1.1 has answers
                        1.2 has none but a word
                        2.1 has none
                        """);
    }

    @Test
    void nothing_to_report_is_printed_in_the_words_of_the_form() throws Exception {
        assertThat(print("""
                        {{#each question}}
                        {{#each agency}}{{#if nothing}}{{short}}: {{answer}} {{/if}}{{/each}}
                        {{/each}}""", Volumes.of(nothing("1/a", "n"), nothing("1/a", "s"))))
                .startsWith("North: [1/a@n]nothing to report[/] South: [1/a@s]nothing to report[/] \n");
    }

    @Test
    void a_tag_cut_up_by_word_keeps_the_look_of_its_beginning() throws Exception {
        var template = TemplateDoc.ofMarkup(
                folder,
                "<w:p><w:r><w:t>Year {</w:t></w:r><w:r><w:rPr><w:bCs/></w:rPr><w:t>{settings.</w:t></w:r>"
                        + "<w:r><w:t>fiscal_year}} end</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:bCs/></w:rPr><w:t>{{settings.</w:t></w:r><w:r><w:t>fiscal_year}} end</w:t></w:r></w:p>");
        assertThat(print(template, Volumes.of())).isEqualTo("Year 2566 end\n**2566** end\n");
    }

    @Test
    void typed_numbers_stay_and_bullets_are_words_own() throws Exception {
        var xml = xml(
                "{{#each question}}\n{{#each agency}}\n{{answer}}\n{{/each}}\n{{/each}}",
                Volumes.of(answer(
                        "1/a",
                        "n",
                        new ListItem(0, "1)", List.of(Run.plain("one"))),
                        new ListItem(1, "", List.of(Run.plain("dash"))))));
        assertThat(xml)
                .contains("<w:numPr><w:ilvl w:val=\"0\"/>")
                .contains("<w:numPr><w:ilvl w:val=\"1\"/>")
                .contains(">1)</w:t>")
                .contains("<w:tab/>");
    }

    @Test
    void emphasis_is_added_to_the_look_of_the_tag_for_thai_too() throws Exception {
        var bold = new Run("bold", Set.of(Emphasis.BOLD), "FF0000", "");
        var template = TemplateDoc.ofMarkup(
                folder,
                "<w:p><w:r><w:t>{{#each question}}{{#each agency}}</w:t></w:r></w:p><w:p><w:r><w:rPr><w:szCs w:val=\"32\"/></w:rPr>"
                        + "<w:t>{{answer}}</w:t></w:r></w:p><w:p><w:r><w:t>{{/each}}{{/each}}</w:t></w:r></w:p>");
        assertThat(xml(template, Volumes.of(answer("1/a", "n", new Paragraph(List.of(bold))))))
                .contains(
                        "<w:r><w:rPr><w:b/><w:bCs/><w:color w:val=\"FF0000\"/><w:szCs w:val=\"32\"/><w:lang w:bidi=\"th-TH\"/></w:rPr>");
    }

    @Test
    void a_pasted_table_keeps_its_merged_cells() throws Exception {
        var table = new Table(
                2,
                1,
                List.of(
                        new TableRow(List.of(cell(0, 2, 1, "head"))),
                        new TableRow(List.of(cell(0, 1, 2, "down"), cell(1, 1, 1, "a"))),
                        new TableRow(List.of(cell(1, 1, 1, "b")))));
        var xml = xml(
                "{{#each question}}\n{{#each agency}}\n{{answer}}\n{{/each}}\n{{/each}}",
                Volumes.of(answer("1/a", "n", table)));
        assertThat(xml)
                .contains("<w:gridSpan w:val=\"2\"/>")
                .contains("<w:vMerge w:val=\"restart\"/>")
                .contains("<w:vMerge/>")
                .contains("<w:tblHeader/>");
    }

    @Test
    void a_link_becomes_a_hyperlink_of_the_document() throws Exception {
        var run = new Run("here", Set.of(), "", "https://office.example/a?b=1&c=2");
        var volume = Volumes.of(answer("1/a", "n", new Paragraph(List.of(run))));
        assertThat(xml("{{#each question}}\n{{#each agency}}\n{{answer}}\n{{/each}}\n{{/each}}", volume))
                .contains("<w:hyperlink r:id=\"rIdLink1\">");
        try (var zip = new ZipFile(folder.resolve("volume.docx").toFile())) {
            assertThat(new String(zip.getInputStream(zip.getEntry("word/_rels/document.xml.rels"))
                            .readAllBytes()))
                    .contains("https://office.example/a?b=1&amp;c=2");
        }
    }

    @Test
    void the_coverage_says_how_much_of_what_was_asked() throws Exception {
        assertThat(print("{{coverage}}", Volumes.of(said("1/a", "n", "one"))))
                .contains("| 1 Safety | not returned | not returned |", "| 2 Quality | not returned | – |");
    }

    @Test
    void what_is_printed_is_told() throws Exception {
        var template = TemplateDoc.of(
                folder,
                "{{#each question}}\n{{#if text}}\n{{#each agency}}\n{{answer}}\n{{/each}}\n{{/if}}\n{{/each}}");
        var volume = Volumes.of(said("1/a", "n", "one"), answer("1/t", "n", rows(0, "a|b")));
        var printed = ReportWriter.open(template, Volumes.FORM).write(volume, folder.resolve("volume.docx"));
        assertThat(printed.answers(volume))
                .isEqualTo(Map.of(new AnswerKey("1/a", "n"), new Printout(Amount.characters(3), List.of())));
    }

    @Test
    void of_rows_only_the_columns_that_are_asked_for_are_printed() throws Exception {
        var rows = "|{{#each agency}}{{#each row}}{{column 2}}{{/each}}{{/each}}|";
        var template = TemplateDoc.of(folder, "{{#each question}}\n{{#if table}}\n" + rows + "\n{{/if}}\n{{/each}}");
        var volume = Volumes.of(answer("1/t", "n", rows(0, "a|bc", "d|ef")));
        var printed = ReportWriter.open(template, Volumes.FORM).write(volume, folder.resolve("volume.docx"));
        assertThat(printed.answers(volume))
                .isEqualTo(Map.of(new AnswerKey("1/t", "n"), new Printout(Amount.characters(4), List.of())));
    }

    @Test
    void what_a_tag_asks_for_and_the_report_cannot_hold_is_told() throws Exception {
        var template = TemplateDoc.of(folder, "{{#each question}}\n{{#each agency}}\n{{answer}}\n{{/each}}\n{{/each}}");
        var twice = new Table(1, 0, List.of(new TableRow(List.of(cell(0, 1, 1, "one"), cell(0, 1, 1, "two")))));
        var volume = Volumes.of(answer("1/a", "n", twice));
        var printed = ReportWriter.open(template, Volumes.FORM).write(volume, folder.resolve("volume.docx"));
        assertThat(printed.answers(volume))
                .isEqualTo(Map.of(new AnswerKey("1/a", "n"), new Printout(Amount.characters(3), List.of("two"))));
    }

    /** Answers in paragraphs of their own, in cells, in the midst of text, as rows. */
    private static final String ALL_SORTS = """
            {{#each question}}
            {{#each agency}}
            {{name}}: {{answer}}.
            {{answer}}
            |{{answer}}|
            {{#if table}}
            |{{#each row}}{{column 1}}|{{column 2}}{{/each}}|
            {{/if}}
            {{/each}}
            {{/each}}""";

    @Test
    void answers_stand_in_content_controls_unless_the_form_wants_none() throws Exception {
        var answers = new Answer[] {
            said("1/a", "n", "one", "two"),
            answer("1/t", "n", rows(1, "a|b", "c|d")),
            answer("2/a", "n", new ListItem(1, "1)", List.of(Run.plain("first"))))
        };
        var all = xml(ALL_SORTS, Volumes.of(answers));
        assertThat(all).contains("<w:tag w:val=\"1/a@n\"/>", "<w:tag w:val=\"1/t@n\"/>", "<w:tag w:val=\"2/a@n\"/>");
        assertThat(xml(ALL_SORTS, Volumes.with(Map.of("content_controls", "None"), answers)))
                .isEqualTo(all.replaceAll("<w:sdt><w:sdtPr>.*?</w:sdtPr><w:sdtContent>|</w:sdtContent></w:sdt>", ""));
    }

    @Test
    void how_much_a_report_holds_is_told() throws Exception {
        var template = TemplateDoc.of(
                folder, "Dear all\n{{#each agency}}\n{{#each question}}\n{{answer}}\n{{/each}}\n{{/each}}");
        var volume = Volumes.of(said("1/a", "n", "one", "two & three"), said("2/a", "n", "4"));
        var printed = ReportWriter.open(template, Volumes.FORM).write(volume, folder.resolve("volume.docx"));
        assertThat(printed.size()).isEqualTo(new ReportSize("Dear allonetwo &amp; three4".length(), 2));
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws Exception {
        var volume = Volumes.of(said("1/a", "n", "one"));
        var template = TemplateDoc.of(folder, "{{#each question}}\n{{#each agency}}\n{{answer}}\n{{/each}}\n{{/each}}");
        print(template, volume);
        var first = Files.readAllBytes(folder.resolve("volume.docx"));
        print(template, volume);
        assertThat(Files.readAllBytes(folder.resolve("volume.docx"))).isEqualTo(first);
    }

    private static TableCell cell(int column, int columnSpan, int rowSpan, String text) {
        return new TableCell(column, columnSpan, rowSpan, Align.GENERAL, List.of(paragraph(text)));
    }

    private String print(String template, Volume volume) throws Exception {
        return print(TemplateDoc.of(folder, template), volume);
    }

    private String print(Path template, Volume volume) throws Exception {
        var report = folder.resolve("volume.docx");
        ReportWriter.open(template, volume.form()).write(volume, report);
        assertThat(WordFile.problemsOfReport(report)).isEmpty();
        return ReportText.of(report);
    }

    private String xml(String template, Volume volume) throws Exception {
        return xml(TemplateDoc.of(folder, template), volume);
    }

    private String xml(Path template, Volume volume) throws Exception {
        print(template, volume);
        try (var zip = new ZipFile(folder.resolve("volume.docx").toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes());
        }
    }
}
