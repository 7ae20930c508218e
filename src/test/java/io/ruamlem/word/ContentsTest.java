package io.ruamlem.word;

import static io.ruamlem.word.Volumes.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Crop;
import io.ruamlem.model.Picture;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import io.ruamlem.model.PictureSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of contents, tables and pictures are in the report before anyone opens it. */
class ContentsTest {
    private static final String STYLES = style("Heading1", "heading 1", "<w:outlineLvl w:val=\"0\"/>")
            + style("Heading2", "heading 2", "<w:outlineLvl w:val=\"1\"/>")
            + style("Part", "Part", "<w:outlineLvl w:val=\"0\"/>")
            + style("TOC1", "toc 1", "")
            + style("TOC2", "toc 2", "<w:tabs><w:tab w:val=\"right\" w:pos=\"8000\"/></w:tabs>")
            + style("TableofFigures", "table of figures", "");

    private static final String CHAPTERS = styled("Part", "Part of {{settings.fiscal_year}}")
            + p("{{#each policy}}")
            + styled("Heading1", "{{no}} {{label}}")
            + p("{{#each question}}")
            + styled("Heading2", "{{no}}</w:t></w:r><w:r><w:tab/><w:t>{{label}}")
            + caption()
            + p("{{/each}}{{/each}}");

    @TempDir
    private Path folder;

    @Test
    void headings_stand_in_the_contents_by_level_as_links_to_their_places() throws Exception {
        var xml = xml(contents(" TOC \\o \"1-2\" \\h \\z ") + CHAPTERS);
        assertThat(ReportText.of(folder.resolve("volume.docx"))).startsWith("""
                        TOC1: 1 Safety\t
                        TOC2: 1.1 Plans\t
                        TOC2: 1.2 Problems\t
                        TOC1: 2 Quality\t
                        TOC2: 2.1 Teachers\t
                        Part: Part of 2566
                        """);
        var anchors = all("hyperlink w:anchor=\"(\\w+)\"", xml);
        assertThat(all("PAGEREF (\\w+)", xml)).isEqualTo(anchors);
        assertThat(all("bookmarkStart w:id=\"\\d+\" w:name=\"(\\w+)\"", xml))
                .doesNotHaveDuplicates()
                .containsAll(anchors);
        assertThat(all("fldCharType=\"(begin|end)\"", xml))
                .filteredOn("begin"::equals)
                .hasSameSizeAs(all("(\"end\")", xml));
    }

    @Test
    void the_outline_and_named_styles_count_where_the_field_says_so() throws Exception {
        xml(contents(" TOC \\o \"1-1\" \\u ") + contents(" TOC \\h \\t \"Part,2\" ") + CHAPTERS);
        assertThat(ReportText.of(folder.resolve("volume.docx"))).startsWith("""
                        TOC1: Part of 2566\t
                        TOC1: 1 Safety\t
                        TOC1: 2 Quality\t
                        TOC2: Part of 2566\t
                        Part: Part of 2566
                        """);
    }

    @Test
    void captions_are_counted_through_and_listed() throws Exception {
        xml(contents(" TOC \\h \\z \\c \"Table\" ") + CHAPTERS);
        assertThat(ReportText.of(folder.resolve("volume.docx")))
                .startsWith(
                        "TableofFigures: Table ๑ of 1.1\t\nTableofFigures: Table ๒ of 1.2\t\nTableofFigures: Table ๓")
                .contains("Heading2: 1.2\tProblems\nTable ๒ of 1.2\n");
    }

    @Test
    void a_template_knows_whether_there_are_pictures_to_list() throws Exception {
        var picture = new Picture(
                new PictureSource(folder, "a", PictureFormat.PNG, "hash"),
                new PictureSize(1, 1, 0, 0, Crop.NONE),
                "a roof");
        var template = TemplateDoc.of(
                folder, "{{#if pictures}}all{{/if}}{{#each policy}} {{no}}{{#if pictures}} has{{/if}}{{/each}}");
        ReportWriter.open(template, Volumes.FORM)
                .write(Volumes.of(Volumes.answer("1/a", "n", picture)), folder.resolve("volume.docx"));
        assertThat(WordFile.problemsOfReport(folder.resolve("volume.docx"))).isEmpty();
        assertThat(ReportText.of(folder.resolve("volume.docx"))).isEqualTo("all 1 has 2\n");
    }

    @Test
    void contents_of_nothing_say_so() throws Exception {
        xml(contents(" TOC \\c \"Picture\" ") + p("text"));
        assertThat(ReportText.of(folder.resolve("volume.docx"))).isEqualTo("There is nothing to list.\ntext\n");
    }

    @Test
    void a_section_that_ends_with_the_contents_still_ends() throws Exception {
        assertThat(xml("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
                        + "<w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                        + CHAPTERS))
                .contains("</w:p><w:p><w:pPr><w:sectPr/></w:pPr></w:p>");
    }

    @Test
    void word_is_told_to_find_the_page_numbers() throws Exception {
        xml(contents(" TOC \\o ") + CHAPTERS);
        assertThat(part("word/settings.xml"))
                .contains("<w:zoom w:percent=\"100\"/><w:updateFields w:val=\"true\"/><w:compat/>");
    }

    private static String contents(String instruction) {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
                + Xml.escape(instruction)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>old</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>entries</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    private static String caption() {
        return "<w:p><w:r><w:t xml:space=\"preserve\">Table </w:t></w:r><w:fldSimple w:instr=\" SEQ Table \\* THAIARABIC \"><w:r><w:t>9</w:t></w:r>"
                + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> of {{no}}</w:t></w:r></w:p>";
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:pPr>"
                + properties + "</w:pPr></w:style>";
    }

    private String xml(String body) throws Exception {
        var template = new TemplatePackage()
                .with("styles", STYLES)
                .with("settings", "<w:zoom w:percent=\"100\"/><w:compat/>")
                .body(folder, body);
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

    private static List<String> all(String pattern, String xml) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
