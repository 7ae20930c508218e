package io.ruamlem.word;

import static io.ruamlem.word.Volumes.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each pass of a loop has of its own. */
class PassesTest {
    private static final String EACH_AGENCY = p("{{#each question}}") + p("{{#each agency}}{{#if answered}}");
    private static final String END = p("{{/if}}{{/each}}") + p("{{/each}}");

    @TempDir
    private Path folder;

    @Test
    void a_list_begins_anew_with_each_pass() throws Exception {
        var template = numbered(EACH_AGENCY + item(0, "did {{short}}") + item(0, "suggests {{short}}") + END);
        assertThat(all("word/document.xml", "numId w:val=\"(\\d+)\"", template)).containsExactly("7", "7", "10", "10");
        assertThat(all("word/numbering.xml", "<w:num w:numId=\"(\\d+)\"", template))
                .containsExactly("7", "8", "9", "10");
        assertThat(part("word/numbering.xml", template))
                .contains(
                        "<w:num w:numId=\"10\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>");
    }

    @Test
    void a_single_paragraph_of_a_list_counts_the_passes_and_begins_anew_with_the_loop_around() throws Exception {
        var template = numbered(
                p("{{#each policy}}") + p("{{#each agency}}") + item(0, "{{short}}") + p("{{/each}}") + p("{{/each}}"));
        assertThat(all("word/document.xml", "numId w:val=\"(\\d+)\"", template)).containsExactly("7", "7", "10");
    }

    @Test
    void a_list_that_goes_on_outside_of_the_loop_counts_on() throws Exception {
        var template = numbered(item(0, "all") + EACH_AGENCY + item(0, "a") + item(0, "b") + END);
        assertThat(all("word/document.xml", "numId w:val=\"(\\d+)\"", template))
                .containsExactly("7", "7", "7", "7", "7");
    }

    @Test
    void a_list_by_style_begins_anew_but_numbered_headings_count_on() throws Exception {
        var styles = style("Steps", "<w:numPr><w:numId w:val=\"7\"/></w:numPr>")
                + style("Chapter", "<w:numPr><w:numId w:val=\"7\"/></w:numPr><w:outlineLvl w:val=\"0\"/>");
        var template = with(numbering())
                .with("styles", styles)
                .body(
                        folder,
                        EACH_AGENCY
                                + styled("Chapter", "{{short}}")
                                + styled("Steps", "a")
                                + styled("Steps", "b")
                                + END);
        assertThat(all("word/document.xml", "(Chapter|numId w:val=\"\\d+)\"", template))
                .containsExactly(
                        "Chapter",
                        "numId w:val=\"7",
                        "numId w:val=\"7",
                        "Chapter",
                        "numId w:val=\"10",
                        "numId w:val=\"10");
    }

    @Test
    void bookmarks_and_what_refers_to_them_stay_within_a_pass() throws Exception {
        var template = new TemplatePackage()
                .body(
                        folder,
                        EACH_AGENCY
                                + "<w:p>" + field("REF here \\h")
                                + "<w:bookmarkStart w:id=\"4\" w:name=\"here\"/><w:r><w:t>{{short}}</w:t></w:r><w:bookmarkEnd w:id=\"4\"/>"
                                + "<w:hyperlink w:anchor=\"here\"><w:r><w:t>up</w:t></w:r></w:hyperlink></w:p>"
                                + END
                                + "<w:p>" + field("PAGEREF here") + "</w:p>");
        var xml = part("word/document.xml", template);
        var second = one("w:name=\"(here\\d+)\"", xml);
        assertThat(Pattern.compile("REF (here\\d*)").matcher(xml).results().map(found -> found.group(1)))
                .containsExactly("here", second, "here");
        assertThat(xml).contains("w:anchor=\"here\"", "w:anchor=\"" + second + "\"");
        assertThat(all("word/document.xml", "bookmark(?:Start|End) w:id=\"(\\d+)\"", template))
                .satisfiesExactly(
                        id -> assertThat(id).isEqualTo("4"),
                        id -> assertThat(id).isEqualTo("4"),
                        id -> assertThat(id).isNotEqualTo("4"),
                        id -> assertThat(id).isNotEqualTo("4"));
    }

    @Test
    void a_bookmark_that_reaches_out_of_its_loop_is_left_out() throws Exception {
        var template = new TemplatePackage()
                .body(
                        folder,
                        EACH_AGENCY
                                + "<w:p><w:bookmarkStart w:id=\"4\" w:name=\"here\"/><w:r><w:t>{{short}}</w:t></w:r></w:p>"
                                + END + "<w:p><w:bookmarkEnd w:id=\"4\"/></w:p>");
        assertThat(part("word/document.xml", template)).doesNotContain("bookmark");
    }

    @Test
    void drawings_shapes_and_controls_have_numbers_of_their_own() throws Exception {
        var template = new TemplatePackage()
                .body(
                        folder,
                        EACH_AGENCY
                                + "<w:sdt><w:sdtPr><w:id w:val=\"-5\"/></w:sdtPr><w:sdtContent><w:p w14:paraId=\"00000001\"><w:r>"
                                + "<w:pict><v:shape id=\"Box 2\" o:spid=\"_x0000_s1026\"/></w:pict>"
                                + "<w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"9\" name=\"a\"/>"
                                + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"u\"/></a:graphic></wp:inline></w:drawing>"
                                + "<w:t>{{short}}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                                + END);
        var xml = part("word/document.xml", template);
        for (var id : List.of(
                "docPr id=\"([^\"]*)", "shape id=\"([^\"]*)", "spid=\"([^\"]*)", "<w:sdtPr><w:id w:val=\"([^\"]*)"))
            assertThat(Pattern.compile(id).matcher(xml).results().map(found -> found.group(1)))
                    .as(id)
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        assertThat(xml).doesNotContain("paraId");
    }

    @Test
    void a_footnote_in_a_loop_is_written_for_each_pass_with_its_values() throws Exception {
        var template = new TemplatePackage()
                .with(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                                + "<w:r><w:t>as {{na</w:t></w:r><w:r><w:t>me}} says</w:t></w:r></w:p></w:footnote>")
                .body(
                        folder,
                        EACH_AGENCY
                                + "<w:p><w:r><w:t>{{short}}</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                                + END);
        assertThat(ReportText.of(print(template), "word/footnotes.xml"))
                .isEqualTo("\nas North Office says\nas South Office says\n");
        assertThat(all("word/document.xml", "footnoteReference w:id=\"(\\d+)\"", template))
                .containsExactly("2", "3");
        assertThat(all("word/footnotes.xml", "footnote(?: w:type=\"separator\")? w:id=\"(\\d+)\"", template))
                .containsExactly("0", "2", "3");
    }

    @Test
    void a_comment_in_a_loop_is_a_comment_of_each_pass() throws Exception {
        var template = new TemplatePackage()
                .with(
                        "comments",
                        "<w:comment w:id=\"1\" w:author=\"A\"><w:p w14:paraId=\"11111111\"><w:r><w:t>ask {{short}}</w:t></w:r></w:p></w:comment>")
                .body(
                        folder,
                        EACH_AGENCY
                                + "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>{{short}}</w:t></w:r><w:commentRangeEnd w:id=\"1\"/>"
                                + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>"
                                + END);
        assertThat(ReportText.of(print(template), "word/comments.xml")).isEqualTo("ask North\nask South\n");
        var ids = all("word/comments.xml", "comment [^>]*w:id=\"(\\d+)\"", template);
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(all("word/document.xml", "comment\\w+ w:id=\"(\\d+)\"", template))
                .containsExactly(ids.get(0), ids.get(0), ids.get(0), ids.get(1), ids.get(1), ids.get(1));
        assertThat(all("word/comments.xml", "paraId=\"(\\w+)\"", template))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static String field(String code) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText xml:space=\"preserve\"> " + code
                + " </w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String item(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String style(String id, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/><w:pPr>"
                + properties + "</w:pPr></w:style>";
    }

    private static String numbering() {
        return "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"5\"/><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>";
    }

    private static TemplatePackage with(String numbering) {
        return new TemplatePackage().with("numbering", numbering);
    }

    private Path numbered(String body) throws Exception {
        return with(numbering()).body(folder, body);
    }

    /** Both agencies answered the one question. */
    private Path print(Path template) throws Exception {
        var report = folder.resolve("volume.docx");
        ReportWriter.open(template, Volumes.FORM)
                .write(Volumes.of(said("1/a", "n", "one"), said("1/a", "s", "two")), report);
        assertThat(WordFile.problemsOfReport(report)).isEmpty();
        return report;
    }

    private String part(String name, Path template) throws Exception {
        try (var zip = new ZipFile(print(template).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> all(String part, String pattern, Path template) throws Exception {
        return Pattern.compile(pattern)
                .matcher(part(part, template))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String one(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
