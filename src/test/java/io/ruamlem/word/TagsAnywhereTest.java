package io.ruamlem.word;

import static io.ruamlem.word.Volumes.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Crop;
import io.ruamlem.model.Picture;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import io.ruamlem.model.PictureSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags hold wherever Word lets people type. */
class TagsAnywhereTest {
    @TempDir
    private Path folder;

    @Test
    void in_tables_in_tables() throws Exception {
        assertThat(text(table(p("{{#each policy}}")
                        + p("{{no}}")
                        + table(p("{{#each question}}{{no}}{{#each agency}} {{short}}{{/each}}{{/each}}"))
                        + p("{{/each}}"))))
                .contains("1 ¶ | 1.1 North South1.2 North South | ¶ 2 ¶ | 2.1 North | ¶  |");
    }

    @Test
    void a_table_without_rows_and_a_cell_without_paragraph_never_come_out() throws Exception {
        var rows = "<w:tr><w:tc>" + p("{{#each question}}{{#if missing}}{{no}}{{/if}}") + "</w:tc><w:tc>"
                + p("{{/each}}") + "</w:tc></w:tr>";
        assertThat(xml(p("{{#each agency}}") + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
                        + rows.replace("missing", "nothing") + "</w:tbl>" + p("{{/each}}")
                        + table(p("{{#if nothing}}") + p("x") + p("{{/if}}"))))
                .contains("<w:tc><w:p/></w:tc>");
        assertThat(xml(p("{{#each policy}}")
                        + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>"
                        + p("{{#each question}}{{#if table}}") + p("{{#each agency}}{{#if nothing}}x") + "</w:tc><w:tc>"
                        + p("{{/if}}{{/each}}{{/if}}{{/each}}") + "</w:tc></w:tr></w:tbl>" + p("{{/each}}")))
                .doesNotContain("w:tbl");
    }

    @Test
    void in_text_boxes_of_both_kinds() throws Exception {
        var box = "<w:txbxContent>" + p("{{#each agency}}") + p("{{short}} {{settings.fiscal_year}}") + p("{{/each}}")
                + "</w:txbxContent>";
        var xml = xml("<w:p><w:r><w:pict><v:shape id=\"a\"><v:textbox>" + box
                + "</v:textbox></v:shape></w:pict></w:r></w:p>");
        assertThat(xml)
                .containsPattern("<w:txbxContent><w:p><w:r>.{0,60}<w:t xml:space=\"preserve\">North</w:t></w:r>")
                .contains(">South</w:t>")
                .doesNotContain("{{");
    }

    @Test
    void in_links_and_content_controls() throws Exception {
        assertThat(text(
                        "<w:sdt><w:sdtContent><w:p><w:hyperlink w:anchor=\"_top\"><w:r><w:t>{{settings</w:t></w:r><w:r><w:t>.fiscal_year}}"
                                + "</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>"))
                .contains("2566");
    }

    @Test
    void in_headers_with_pictures_of_their_own() throws Exception {
        var header =
                p("{{#each question}}") + p("{{#each agency}}") + p("{{answer}}") + p("{{/each}}") + p("{{/each}}");
        var template = new TemplatePackage().with("header1", header).body(folder, p("body"));
        var answer = Volumes.answer("1/a", "n", picture());
        ReportWriter.open(template, Volumes.FORM).write(Volumes.of(answer), folder.resolve("volume.docx"));
        assertThat(WordFile.problemsOfReport(folder.resolve("volume.docx"))).isEmpty();
        assertThat(part("word/header1.xml")).contains("r:embed=\"rIdPicture1\"");
        assertThat(part("word/_rels/header1.xml.rels")).contains("rIdPicture1", "media/answer1.png");
    }

    @Test
    void a_picture_in_two_stories_is_stored_once() throws Exception {
        var answers =
                p("{{#each question}}") + p("{{#each agency}}") + p("{{answer}}") + p("{{/each}}") + p("{{/each}}");
        var template = new TemplatePackage().with("header1", answers).body(folder, answers);
        var answer = Volumes.answer("1/a", "n", picture());
        ReportWriter.open(template, Volumes.FORM).write(Volumes.of(answer), folder.resolve("volume.docx"));
        assertThat(WordFile.problemsOfReport(folder.resolve("volume.docx"))).isEmpty();
        try (var zip = new ZipFile(folder.resolve("volume.docx").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).filter(name -> name.contains("media")))
                    .containsExactly("word/media/answer1.png");
        }
    }

    private Picture picture() throws Exception {
        var workbook = folder.resolve("w.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(workbook))) {
            zip.putNextEntry(new ZipEntry("xl/media/a.png"));
            zip.write(new byte[] {1, 2, 3});
        }
        return new Picture(
                new PictureSource(workbook, "xl/media/a.png", PictureFormat.PNG, "hash"),
                new PictureSize(100, 50, 0, 0, Crop.NONE),
                "");
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String table(String cell) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>" + cell + "</w:tc></w:tr></w:tbl>";
    }

    private String text(String body) throws Exception {
        xml(body);
        return ReportText.of(folder.resolve("volume.docx"));
    }

    private String xml(String body) throws Exception {
        var template = new TemplatePackage().body(folder, body);
        ReportWriter.open(template, Volumes.FORM)
                .write(Volumes.of(said("1/a", "n", "one")), folder.resolve("volume.docx"));
        assertThat(WordFile.problemsOfReport(folder.resolve("volume.docx"))).isEmpty();
        return part("word/document.xml");
    }

    private String part(String name) throws Exception {
        try (var zip = new ZipFile(folder.resolve("volume.docx").toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
