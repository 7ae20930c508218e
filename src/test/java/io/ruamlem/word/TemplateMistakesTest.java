package io.ruamlem.word;

import static io.ruamlem.word.RawTemplate.paragraph;
import static io.ruamlem.word.RawTemplate.textBox;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ruamlem.model.Messages;
import io.ruamlem.model.UnusableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateMistakesTest {
    @TempDir
    private Path folder;

    @Test
    void all_mistakes_are_told_at_once_in_order_with_near_names() throws Exception {
        assertThat(mistakes("""
                        {{labl}}
                        {{#each polciy}}
                        {{/each}}
                        {{#each question}}
                        {{#if anwered}}
                        {{/if}}
                        {{answer}}
                        {{policy.no}} and {{column 1}}
                        {{#each policy}}
                        {{/each}}"""))
                .containsExactly(
                        "in \"{{labl}}\": {{labl}} is not known; did you mean label?",
                        "in \"{{#each polciy}}\": {{#each polciy}}: the form has no such level; did you mean policy?",
                        "in \"{{#each question}}\": {{#each question}} is never closed. Write {{/each}} where it is to end",
                        "in \"{{#if anwered}}\": {{#if anwered}} is no condition; did you mean answered?",
                        "in \"{{answer}}\": {{answer}} has a meaning only inside {{#each agency}}",
                        "in \"{{policy.no}} and {{column 1}}\": {{policy.no}} has a meaning only inside {{#each policy}}",
                        "in \"{{policy.no}} and {{column 1}}\": {{column 1}} has a meaning only inside {{#each row}}",
                        "in \"{{#each policy}}\": {{#each policy}} must stand outside {{#each question}}, not inside");
    }

    @Test
    void what_is_closed_in_the_wrong_order_is_told_once() throws Exception {
        assertThat(mistakes("{{#each policy}}\n{{#if any answered}}\n{{/each}}\n{{/if}}"))
                .containsExactly(
                        "in \"{{/each}}\": {{/each}} cannot close, since {{#if any answered}} inside is still open; close what was opened last first");
        assertThat(mistakes("{{#each policy}}\n{{#if any answered}}\n{{/each}}"))
                .as("the if that was forgotten is not told again")
                .hasSize(1);
        assertThat(codes("{{/each}}\n{{else}}")).containsExactly("close-alone", "else-alone");
    }

    @Test
    void a_mistake_says_its_heading_row_and_column() throws Exception {
        var file = new RawTemplate("""
                        <w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>Safety</w:t></w:r></w:p>\
                        <w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>\
                        <w:tr><w:tc><w:p/></w:tc><w:tc>%s</w:tc></w:tr></w:tbl>""".formatted(paragraph("a {{labl}}")))
                .with("styles", "styles", """
                        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>""")
                .in(folder);
        assertThat(lines(file))
                .containsExactly(
                        "report.docx, under \"Safety\", row 2, column 2, in \"a {{labl}}\": {{labl}} is not known; did you mean label?");
        assertThat(lines(file, Locale.forLanguageTag("th")))
                .containsExactly(
                        "report.docx, ใต้หัวข้อ “Safety”, แถวที่ 2 คอลัมน์ที่ 2, ในย่อหน้า “a {{labl}}”: ไม่รู้จัก {{labl}} หมายถึง label หรือไม่");
    }

    @Test
    void a_mistake_says_that_it_is_in_a_header_a_note_or_a_text_box() throws Exception {
        var file = new RawTemplate(textBox("{{boxx}}") + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                .with("header", "hdr", paragraph("{{headr}}"))
                .with("footnotes", "footnotes", "<w:footnote w:id=\"1\">" + paragraph("{{notee}}") + "</w:footnote>")
                .in(folder);
        assertThat(lines(file).stream().map(line -> line.replaceAll(": .*", "")))
                .containsExactly(
                        "report.docx, in a text box, in \"{{boxx}}\"",
                        "report.docx, in a footnote, in \"{{notee}}\"",
                        "report.docx, in a header, in \"{{headr}}\"");
    }

    @Test
    void an_answer_needs_an_item() throws Exception {
        assertThat(mistakes("{{#each policy}}\n{{#each agency}}\n{{answer}}\n{{/each}}\n{{/each}}"))
                .containsExactly(
                        "in \"{{answer}}\": {{answer}}: the level \"policy\" has headings only, nothing that is answered. Levels with items: question");
    }

    @Test
    void a_tag_with_one_brace_is_told_if_it_can_be_one() throws Exception {
        assertThat(mistakes("Year {fiscal_year}, {label}, {Lable}, {#each policy}, {title}"))
                .extracting(line -> line.substring(line.indexOf("\": ") + 3))
                .containsExactly(
                        one("{fiscal_year}", "{{settings.fiscal_year}}"),
                        one("{label}", "{{label}}"),
                        one("{Lable}", "{{Lable}}"),
                        one("{#each policy}", "{{#each policy}}"),
                        one("{title}", "{{title}}"));
    }

    @Test
    void braces_in_ordinary_text_are_left_in_peace() throws Exception {
        assertThat(mistakes("""
                        the sign { opens and } closes
                        {1, 2, 3} and {ก, ข} and { }
                        〔หมายเหตุ〕 【1】 ［ก］
                        {{settings.fiscal_year}} {a} {{{settings.fiscal_year}
                        """.replace("{{{settings.fiscal_year}", ""))).isEmpty();
    }

    @Test
    void braces_that_were_changed_are_told_with_what_to_type() throws Exception {
        for (var odd : List.of("｛｛no｝｝", "❴❴no❵❵", "﹛﹛no﹜﹜", "〔〔no〕〕", "〔no〕", "{{no｝｝", "｛no｝", "{ {no｝ }"))
            assertThat(mistakes("“" + odd + "”"))
                    .as(odd)
                    .containsExactly(
                            "in \"“" + odd + "”\": " + odd
                                    + " has braces of another kind than tags have. Type it again with the braces of the keyboard: {{no}}");
        for (var spaced : List.of("{ {no} }", "{ { no } }", "{\u00A0{no}}"))
            assertThat(codes(spaced)).as(spaced).containsExactly("spaced-braces");
        for (var uneven : List.of("{{no}", "{no}}", "{{{settings.round}}}", "{{no} and {{settings.round}}"))
            assertThat(codes(uneven)).as(uneven).containsExactly("uneven-braces");
    }

    @Test
    void half_a_tag_is_told_and_a_tag_over_two_paragraphs() throws Exception {
        assertThat(mistakes("an {{open tag\nnot closed\nclosed }} here"))
                .containsExactly(
                        "in \"an {{open tag\": \"{{open tag\" begins a tag that does not end. A tag ends with }} in the same paragraph",
                        "in \"closed }} here\": \"closed }}\" ends a tag that does not begin. A tag begins with {{ in the same paragraph");
        assertThat(mistakes("x {{#each\npolicy}} y"))
                .containsExactly(
                        "in \"x {{#each\": \"{{#each ¶ policy}}\": the tag goes over two paragraphs. Delete the paragraph mark inside it");
    }

    @Test
    void a_line_break_or_tab_inside_a_tag_counts_as_a_space() throws Exception {
        var file = new RawTemplate("""
                        <w:p><w:r><w:t>{{#each</w:t><w:br/><w:t>policy}}</w:t></w:r></w:p>\
                        <w:p><w:r><w:t>{{</w:t></w:r><w:r><w:tab/><w:t>label }}</w:t><w:tab/><w:t>x</w:t></w:r></w:p>\
                        <w:p><w:r><w:t>{{/each\u200B}}</w:t></w:r></w:p>""").in(folder);
        assertThat(lines(file)).isEmpty();
        ReportWriter.open(file, Volumes.FORM).write(Volumes.of(), folder.resolve("volume.docx"));
        assertThat(WordFile.problemsOfReport(folder.resolve("volume.docx"))).isEmpty();
        assertThat(ReportText.of(folder.resolve("volume.docx"))).isEqualTo("Safety\tx\nQuality\tx\n");
    }

    @Test
    void a_loop_over_rows_stays_in_its_table() throws Exception {
        assertThat(codes("""
                        {{#each question}}
                        {{#each agency}}
                        |{{#each row}}{{column 1}}|
                        between
                        |{{column 2}}{{/each}}|
                        {{/each}}
                        {{/each}}""")).containsExactly("split-tables");
        assertThat(codes("""
                        {{#each question}}
                        {{#each agency}}
                        |{{#each row}}{{column 1}}|
                        |{{column 2}}{{/each}}|
                        {{/each}}
                        {{/each}}""")).as("over two rows of one table").isEmpty();
    }

    @Test
    void a_loop_reaches_neither_into_a_cell_nor_out_of_it() throws Exception {
        assertThat(mistakes("{{#each policy}}\n|{{label}}{{/each}}|\nend"))
                .containsExactly(
                        "in \"{{#each policy}}\": {{#each policy}} begins outside the table and {{/each}} ends it in a cell; move both into the table or both out of it");
        assertThat(mistakes("|{{#each policy}}{{label}}|\n{{/each}}"))
                .containsExactly(
                        "row 1, column 1, in \"{{#each policy}}{{label}}\": {{#each policy}} begins in a table cell and {{/each}} ends it outside the table; move both into the table or both out of it");
        assertThat(codes(new RawTemplate(paragraph("{{#each policy}}") + textBox("{{/each}}"))))
                .containsExactly("closes-in-box");
        assertThat(codes(new RawTemplate(textBox("{{#each policy}}") + paragraph("{{/each}}"))))
                .containsExactly("opens-in-box");
    }

    @Test
    void a_loop_in_the_midst_of_text_ends_in_its_paragraph() throws Exception {
        assertThat(codes("All: {{#each policy}}\n{{label}}\n{{/each}}")).containsExactly("split-paragraphs");
        assertThat(codes("All: {{#each policy}}{{label}}{{/each}}")).isEmpty();
    }

    @Test
    void rows_are_repeated_in_tables_only_and_of_tables_only() throws Exception {
        assertThat(codes("""
                        {{#each question}}
                        {{#each agency}}
                        {{#each row}}
                        {{column 1}}
                        {{/each}}
                        {{/each}}
                        {{/each}}""")).containsExactly("row-not-in-table");
        assertThat(
                        codes(
                                "{{#each policy}}\n{{#each agency}}\n|{{#each row}}{{column 1}}{{/each}}|\n{{/each}}\n{{/each}}"))
                .containsExactly("row-without-table");
    }

    @Test
    void what_stands_in_a_loop_with_a_mistyped_name_is_not_blamed() throws Exception {
        assertThat(
                        codes(
                                "{{#each question}}\n{{#each agency}}\n|{{#each rows}}{{column 1}}{{/each}}|\n{{/each}}\n{{/each}}"))
                .containsExactly("unknown-loop");
        assertThat(codes("{{#each agncy}}\n{{name}} {{labl}}\n{{/each}}"))
                .containsExactly("unknown-loop", "unknown-value");
    }

    @Test
    void a_column_that_no_table_has_is_told() throws Exception {
        assertThat(mistakes("""
                        {{#each question}}
                        {{#each agency}}
                        |{{#each row}}{{column 2}}|{{column 3}}{{/each}}|
                        {{/each}}
                        {{/each}}"""))
                .containsExactly(
                        "row 1, column 2, in \"{{column 3}}{{/each}}\": {{column 3}}: no table of the form has such a column; the widest has 2");
    }

    @Test
    void tracked_changes_are_told_once_a_paragraph() throws Exception {
        var file = new RawTemplate("""
                        <w:p><w:ins w:id="1" w:author="x"><w:r><w:t>new</w:t></w:r></w:ins>\
                        <w:del w:id="2" w:author="x"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>\
                        <w:p><w:pPr><w:rPr><w:del w:id="3" w:author="x"/></w:rPr></w:pPr><w:r><w:t>mark</w:t></w:r></w:p>\
                        <w:p><w:moveTo w:id="5" w:author="x"><w:r><w:t>moved</w:t></w:r></w:moveTo></w:p>\
                        <w:tbl><w:tr><w:trPr><w:ins w:id="4" w:author="x"/></w:trPr><w:tc><w:p><w:r><w:t>row</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
                        <w:p/>""").in(folder);
        assertThat(lines(file).stream().map(line -> line.replaceAll(": .*", "")))
                .containsExactly(
                        "report.docx, in \"new\"",
                        "report.docx, in \"mark\"",
                        "report.docx, in \"moved\"",
                        "report.docx, row 1, column 1, in \"row\"");
    }

    @Test
    void tags_in_field_codes_and_addresses_are_told() throws Exception {
        var file = new RawTemplate("""
                        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://x/{{</w:instrText></w:r>\
                        <w:r><w:instrText>no}}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
                        <w:p><w:hyperlink r:id="rIdLink"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>""")
                .relation("rIdLink", "hyperlink", "http://x/%7B%7Bno%7D%7D", "External")
                .in(folder);
        assertThat(codes(file)).containsExactly("in-field", "in-link");
    }

    @Test
    void what_is_only_linked_to_is_told() throws Exception {
        var file = new RawTemplate("""
                        <w:p><w:r><w:drawing><wp:inline><a:blip r:link="rIdPicture"/></wp:inline></w:drawing></w:r></w:p>\
                        <w:p><w:subDoc r:id="rIdSub"/></w:p><w:altChunk r:id="rIdSub"/>""")
                .relation("rIdPicture", "image", "file:///C:/logo.png", "External")
                .relation("rIdSub", "subDocument", "file:///C:/part.docx", "External")
                .relation("rIdTemplate", "attachedTemplate", "file:///C:/Normal.dotm", "External")
                .in(folder);
        assertThat(codes(file)).containsExactly("linked-picture", "sub-document", "alt-chunk");
    }

    @Test
    void styles_based_on_each_other_in_a_circle_are_told() throws Exception {
        var file = new RawTemplate(paragraph("x"))
                .with("styles", "styles", style("A", "B") + style("B", "C") + style("C", "B") + style("D", "D"))
                .in(folder);
        assertThat(lines(file))
                .containsExactly(
                        "report.docx: styles that are based on each other in a circle: B, C. In Word change \"Style based on\" of one of them",
                        "report.docx: styles that are based on each other in a circle: D. In Word change \"Style based on\" of one of them");
    }

    @Test
    void a_file_that_is_no_word_document_is_refused() throws Exception {
        var file = Files.writeString(folder.resolve("report.docx"), "text");
        var refused = catchThrowableOfType(UnusableException.class, () -> ReportWriter.open(file, Volumes.FORM));
        assertThat(refused.mistakes()).extracting("code").containsExactly("template.not-word");
    }

    private static String one(String found, String tag) {
        return found + " has one brace on each side and is printed as it stands. If it is a tag write " + tag
                + "; if it is text use other brackets";
    }

    private static String style(String id, String base) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%1$s\"><w:name w:val=\"%1$s\"/><w:basedOn w:val=\"%2$s\"/></w:style>"
                .formatted(id, base);
    }

    private List<String> codes(String template) throws Exception {
        return codes(TemplateDoc.of(folder, template));
    }

    private List<String> codes(RawTemplate template) throws Exception {
        return codes(template.in(folder));
    }

    private static List<String> codes(Path file) {
        return found(file).mistakes().stream()
                .map(mistake -> mistake.code().replace("template.", ""))
                .toList();
    }

    /** The file's name left out. */
    private List<String> mistakes(String template) throws Exception {
        return lines(TemplateDoc.of(folder, template)).stream()
                .map(line -> line.replaceFirst("report.docx(, |: )", ""))
                .toList();
    }

    private static List<String> lines(Path file) {
        return lines(file, Locale.ENGLISH);
    }

    private static List<String> lines(Path file, Locale language) {
        var messages = Messages.in(language);
        return found(file).mistakes().stream().map(messages::line).toList();
    }

    private static UnusableException found(Path file) {
        try {
            ReportWriter.open(file, Volumes.FORM);
            return new UnusableException(List.of());
        } catch (UnusableException refused) {
            return refused;
        }
    }
}
