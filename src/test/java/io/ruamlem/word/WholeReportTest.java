package io.ruamlem.word;

import static io.ruamlem.word.Volumes.answer;
import static io.ruamlem.word.Volumes.nothing;
import static io.ruamlem.word.Volumes.rows;
import static io.ruamlem.word.Volumes.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import io.ruamlem.model.PictureSource;
import io.ruamlem.model.Run;
import io.ruamlem.model.Volume;
import io.ruamlem.office.RawPackage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates as Word saves them, full of what must not be there twice, or not be empty: the report is whole all the same. */
class WholeReportTest {
    private static final Volume VOLUME = Volumes.of(
            said("1/a", "n", "one", "two"),
            said("1/a", "s", "three"),
            answer("1/t", "n", rows(1, "a|b", "c|d")),
            nothing("1/t", "s"));

    @TempDir
    private Path folder;

    @Test
    void a_bookmark_in_a_loop_has_a_name_of_its_own_each_time() throws Exception {
        assertThat(problems(each("<w:p><w:bookmarkStart w:id='4' w:name='here'/>" + run("{{label}}")
                                + "<w:bookmarkEnd w:id='4'/></w:p>")
                        + "<w:p><w:hyperlink w:anchor='here'>" + run("up") + "</w:hyperlink></w:p>"))
                .isEmpty();
    }

    @Test
    void a_bookmark_round_a_loop_or_over_its_edge_stays_a_pair() throws Exception {
        assertThat(problems("<w:p><w:bookmarkStart w:id='4' w:name='round'/>" + run("{{#each question}}") + "</w:p>"
                        + "<w:p><w:bookmarkStart w:id='5' w:name='out'/>" + run("{{label}}") + "</w:p><w:p>"
                        + run("{{/each}}") + "</w:p><w:p><w:bookmarkEnd w:id='4'/><w:bookmarkEnd w:id='5'/></w:p>"))
                .isEmpty();
    }

    @Test
    void a_control_of_the_template_in_a_loop_gets_an_id_each_time() throws Exception {
        assertThat(problems(each("<w:sdt><w:sdtPr><w:id w:val='77'/></w:sdtPr><w:sdtContent>" + p("{{label}}")
                        + "</w:sdtContent></w:sdt>")))
                .isEmpty();
    }

    @Test
    void a_vml_shape_in_a_loop_gets_an_id_each_time() throws Exception {
        assertThat(problems(each(
                        "<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' id='s1'/></w:pict></w:r>"
                                + run("{{label}}") + "</w:p>")))
                .isEmpty();
    }

    @Test
    void a_cell_whose_paragraphs_all_go_keeps_one() throws Exception {
        assertThat(problems(each(table(1, cell(p("{{#if table}}") + p("{{label}}") + p("{{/if}}"))))))
                .isEmpty();
        assertThat(problems(each(table(1, cell(p("{{#each agency}}") + p("{{answer}}") + p("{{/each}}"))))))
                .isEmpty();
    }

    @Test
    void a_table_whose_rows_all_go_goes_too() throws Exception {
        assertThat(problems(each(table(
                        2,
                        cell(p("{{#each agency}}{{#if table}}{{#each row}}{{column 1}}"))
                                + cell(p("{{column 2}}{{/each}}{{/if}}{{/each}}"))))))
                .isEmpty();
    }

    @Test
    void an_answer_ends_its_cell_with_a_paragraph() throws Exception {
        assertThat(problems(each(table(1, cell(p("{{#each agency}}") + p("{{answer}}") + p("{{/each}}") + p(""))))))
                .isEmpty();
        assertThat(problems("<w:p>" + run("{{#each question}}{{#each agency}}") + "</w:p>"
                        + table(1, cell(p("{{answer}}"))) + p("{{/each}}{{/each}}")))
                .isEmpty();
    }

    @Test
    void links_in_a_link_and_fields_round_tags() throws Exception {
        var linked =
                Volumes.of(answer("1/a", "n", new Paragraph(List.of(new Run("x", Set.of(), "", "http://a.example/")))));
        assertThat(problems(
                        "<w:p>" + run("{{#each question}}{{#each agency}}") + "</w:p><w:p>"
                                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> QUOTE x </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("{{answer}}")
                                + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>" + p("{{/each}}{{/each}}"),
                        linked))
                .isEmpty();
    }

    @Test
    void a_header_and_a_footnote_whose_paragraphs_all_go_keep_one() throws Exception {
        var gone =
                p("{{#each policy}}{{#each question}}{{#if not applicable}}") + p("x") + p("{{/if}}{{/each}}{{/each}}");
        assertThat(problems(RawDoc.ofBody(p("x"))
                        .part("header", "<w:hdr%s>" + gone + "</w:hdr>")
                        .part(
                                "footnotes",
                                "<w:footnotes%s><w:footnote w:id='1'>" + gone + "</w:footnote></w:footnotes>")))
                .isEmpty();
    }

    @Test
    void answers_stand_in_a_header_and_in_the_body_with_their_links() throws Exception {
        var answers = p("{{#each question}}{{#each agency}}") + p("{{answer}}") + p("{{/each}}{{/each}}");
        assertThat(problems(
                        RawDoc.ofBody(answers).part("header", "<w:hdr%s>" + answers + "</w:hdr>"),
                        Volumes.of(
                                answer("1/a", "n", linked("http://a.example/")),
                                answer("1/a", "s", linked("http://b.example/")))))
                .isEmpty();
    }

    @Test
    void a_picture_stands_in_a_header_and_in_the_body() throws Exception {
        var book = new RawPackage().part("xl/media/image1.png", "", "png").writeTo(folder.resolve("north.xlsx"));
        var picture = new Picture(
                new PictureSource(book, "xl/media/image1.png", PictureFormat.PNG, "hash"),
                PictureSize.ofPixels(9, 9),
                "a cat");
        var answers = p("{{#each question}}{{#each agency}}") + p("{{answer}}") + p("{{/each}}{{/each}}");
        assertThat(problems(
                        RawDoc.ofBody(answers).part("header", "<w:hdr%s>" + answers + "</w:hdr>"),
                        Volumes.of(answer("1/a", "n", picture, picture))))
                .isEmpty();
    }

    private static Paragraph linked(String address) {
        return new Paragraph(List.of(new Run("x", Set.of(), "", address)));
    }

    private List<String> problems(RawDoc template) throws Exception {
        return problems(template, VOLUME);
    }

    private List<String> problems(RawDoc template, Volume volume) throws Exception {
        return problems(template.parts().writeTo(folder.resolve("report.docx")), volume);
    }

    private List<String> problems(String markup) throws Exception {
        return problems(markup, VOLUME);
    }

    private List<String> problems(String markup, Volume volume) throws Exception {
        return problems(TemplateDoc.ofMarkup(folder, markup), volume);
    }

    private List<String> problems(Path template, Volume volume) throws Exception {
        var report = folder.resolve("volume.docx");
        ReportWriter.open(template, volume.form()).write(volume, report);
        return WordFile.problemsOfReport(report);
    }

    private static String each(String markup) {
        return p("{{#each question}}") + markup + p("{{/each}}");
    }

    private static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String table(int columns, String cells) {
        return "<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol/>".repeat(columns) + "</w:tblGrid><w:tr>" + cells
                + "</w:tr></w:tbl>";
    }

    private static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }
}
