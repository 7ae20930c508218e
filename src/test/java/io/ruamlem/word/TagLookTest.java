package io.ruamlem.word;

import static io.ruamlem.word.Volumes.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Block;
import io.ruamlem.model.Emphasis;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagLookTest {
    private static final String THAI = "<w:lang w:bidi=\"th-TH\"/>";

    @TempDir
    private Path folder;

    @Test
    void thai_looks_as_the_tag_does_even_where_the_template_says_it_for_latin_only() throws Exception {
        assertThat(print("<w:rFonts w:ascii=\"TH SarabunPSK\"/><w:b/><w:i/><w:sz w:val=\"28\"/>", run("ก")))
                .contains("<w:rFonts w:ascii=\"TH SarabunPSK\" w:cs=\"TH SarabunPSK\"/><w:b/><w:bCs/><w:i/><w:iCs/>"
                        + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>" + THAI + "</w:rPr>");
    }

    @Test
    void what_the_template_says_for_thai_stays() throws Exception {
        assertThat(print("<w:rFonts w:ascii=\"A\" w:cs=\"B\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"32\"/>", run("ก")))
                .contains("<w:rFonts w:ascii=\"A\" w:cs=\"B\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"32\"/>" + THAI);
    }

    @Test
    void values_in_a_heading_are_thai_too() throws Exception {
        var template = TemplateDoc.ofMarkup(
                folder, "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Year {{settings.fiscal_year}}</w:t></w:r></w:p>");
        assertThat(print(template, run("ก")))
                .contains("<w:rPr><w:b/><w:bCs/>" + THAI + "</w:rPr><w:t xml:space=\"preserve\">2566");
    }

    @Test
    void the_agency_s_own_emphasis_is_added() throws Exception {
        var typed = new Paragraph(List.of(new Run("ก", Set.of(Emphasis.BOLD, Emphasis.UNDERLINE), "", "")));
        assertThat(print("<w:szCs w:val=\"28\"/>", typed))
                .contains("<w:b/><w:bCs/><w:szCs w:val=\"28\"/><w:u w:val=\"single\"/>" + THAI);
    }

    @Test
    void a_link_looks_as_the_template_s_links_do() throws Exception {
        var link = new Paragraph(List.of(new Run("here", Set.of(), "", "https://office.example/")));
        assertThat(print("<w:i/>", link)).contains("<w:rPr><w:rStyle w:val=\"Hyperlink\"/><w:i/><w:iCs/>" + THAI);
    }

    @Test
    void a_mark_wider_than_the_list_s_indent_pushes_its_text_and_the_levels_inside_along() throws Exception {
        var printed = print("<w:szCs w:val=\"32\"/>", item(0, "1.1.1.1)"), item(0, "2)"), item(1, "ก)"), item(1, ""));
        assertThat(printed.split("<w:ind w:left=\"1430\" w:hanging=\"1005\"/>", -1))
                .hasSize(3);
        assertThat(printed.split("<w:ind w:left=\"1855\" w:hanging=\"425\"/>", -1))
                .hasSize(3);
    }

    @Test
    void a_mark_that_fits_leaves_the_indents_to_the_list() throws Exception {
        assertThat(print("<w:szCs w:val=\"32\"/>", item(0, "1)"), item(1, "ก)")))
                .doesNotContain("<w:ind ");
    }

    @Test
    void a_paragraph_that_announces_a_list_stays_with_it() throws Exception {
        assertThat(print("<w:b/>", run("ดังนี้"), item(0, "1)"), run("Thus:"), run("end"))
                        .split("<w:keepNext/>", -1))
                .hasSize(2);
    }

    private static Block run(String text) {
        return new Paragraph(List.of(Run.plain(text)));
    }

    private static Block item(int depth, String mark) {
        return new ListItem(depth, mark, List.of(Run.plain("text")));
    }

    private String print(String look, Block... blocks) throws Exception {
        return print(
                TemplateDoc.ofMarkup(
                        folder,
                        "<w:p><w:r><w:t>{{#each question}}{{#each agency}}</w:t></w:r></w:p><w:p><w:r><w:rPr>" + look
                                + "</w:rPr><w:t>{{answer}}</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>{{/each}}{{/each}}</w:t></w:r></w:p>"),
                blocks);
    }

    private String print(Path template, Block... blocks) throws Exception {
        var volume = Volumes.of(answer("1/a", "n", blocks));
        var report = folder.resolve("volume.docx");
        ReportWriter.open(template, volume.form()).write(volume, report);
        assertThat(WordFile.problemsOfReport(report)).isEmpty();
        return ReportText.body(report).replaceAll("\\s*\\n\\s*", "");
    }
}
