package io.ruamlem.word;

import static io.ruamlem.word.Volumes.answer;
import static io.ruamlem.word.Volumes.paragraph;
import static io.ruamlem.word.Volumes.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Align;
import io.ruamlem.model.Answer;
import io.ruamlem.model.Block;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import io.ruamlem.model.TableRow;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class AnswerTablesTest {
    private static final String FIRST = "<w:sectPr><w:type w:val=\"oddPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1000\" w:right=\"1100\" w:bottom=\"1200\" w:left=\"1300\" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/>"
            + "<w:pgNumType w:start=\"1\" w:fmt=\"thaiNumbers\"/><w:titlePg/></w:sectPr>";
    private static final String WHOLE = "oddPage, 11906×16838, 1000 1100 1200 1300, from 1, first page differs";
    private static final String REST = "nextPage, 11906×16838, 1000 1100 1200 1300";
    private static final String TURNED = "nextPage, 16838×11906 landscape, 1300 1000 1100 1200";
    private static final int TEXT_WIDTH = 11906 - 1100 - 1300;

    @TempDir
    private Path folder;

    @Test
    void heading_rows_are_repeated_on_each_page_and_stay_with_what_follows() throws Exception {
        var table = new Table(
                3,
                2,
                List.of(
                        row(cell(0, 1, 2, "school"), cell(1, 2, 1, "pupils")),
                        row(cell(1, 1, 1, "boys"), cell(2, 1, 1, "girls")),
                        row(cell(0, 1, 1, "A"), cell(1, 1, 1, "1"), cell(2, 1, 1, "2"))));
        var printed = body(table);
        assertThat(printed.split("<w:tblHeader/>", -1)).hasSize(3);
        assertThat(printed.split("<w:keepNext/>", -1)).hasSize(5);
        assertThat(printed.split("<w:cantSplit/>", -1)).hasSize(3);
    }

    @Test
    void a_merged_cell_does_not_reach_out_of_the_heading_rows() throws Exception {
        var table = new Table(
                2,
                2,
                List.of(
                        row(cell(0, 1, 1, "a"), cell(1, 1, 1, "b")),
                        row(cell(0, 1, 2, "down"), cell(1, 1, 1, "c")),
                        row(cell(1, 1, 1, "d"))));
        assertThat(body(table).split("<w:tblHeader/>", -1)).hasSize(2);
    }

    @Test
    void the_columns_together_are_as_wide_as_the_text_and_figures_stand_in_narrow_ones() throws Exception {
        var widths =
                widths(body(rows(1, "no|school|pupils", "1|" + "a long name of a school ".repeat(5) + "|1234567")));
        assertThat(IntStream.of(widths).sum()).isEqualTo(TEXT_WIDTH);
        assertThat(widths[0]).isLessThan(800);
        assertThat(widths[2]).isBetween(900, 2000);
    }

    @Test
    void a_table_of_many_columns_stands_on_a_page_turned_for_it() throws Exception {
        var printed = body(paragraph("before"), wide(9), paragraph("after"));
        assertThat(flow(printed)).isEqualTo("before|" + WHOLE + "|TABLE|" + TURNED + "|after|" + REST);
        assertThat(IntStream.of(widths(printed)).sum()).isEqualTo(16838 - 1200 - 1000);
    }

    @Test
    void turned_pages_that_follow_each_other_are_one_section_and_no_empty_page_follows_the_last() throws Exception {
        assertThat(flow(body(paragraph("before"), wide(9), wide(10))))
                .isEqualTo("before|" + WHOLE + "|TABLE|TABLE|" + TURNED);
    }

    @Test
    void a_section_without_wide_tables_stays_as_it_is() throws Exception {
        assertThat(flow(body(paragraph("before")))).isEqualTo("before|" + WHOLE);
    }

    @Test
    void a_section_that_a_loop_repeats_begins_anew_each_time() throws Exception {
        var template = TemplateDoc.ofBody(
                folder,
                markup("{{#each question}}{{#each agency}}{{#if answered}}", "")
                        + markup("{{answer}}", "")
                        + markup("below", FIRST)
                        + markup("{{/if}}{{/each}}{{/each}}", "")
                        + "<w:sectPr/>");
        var printed = print(template, answer("1/a", "n", wide(9)), answer("1/a", "s", paragraph("one")));
        assertThat(flow(printed.replace("<w:sectPr/>", "")))
                .isEqualTo(WHOLE + "|TABLE|" + TURNED + "|below|" + REST + "|one|below|" + WHOLE);
    }

    @Test
    void the_end_of_a_section_in_the_paragraph_of_a_tag_stays() throws Exception {
        var template = TemplateDoc.ofBody(
                folder,
                markup("{{#each question}}{{#each agency}}", "")
                        + markup("{{answer}}", FIRST)
                        + markup("{{/each}}{{/each}}", ""));
        assertThat(flow(print(template, answer("1/a", "n", paragraph("one"))))).startsWith("one|" + WHOLE);
    }

    @Test
    void in_a_cell_a_wide_table_is_made_to_fit() throws Exception {
        var template =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"6216\" w:type=\"dxa\"/></w:tcPr>"
                        + "<w:p><w:r><w:t>{{answer}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var printed = print(template, wide(9));
        assertThat(printed).doesNotContain("landscape");
        assertThat(IntStream.of(widths(printed)).sum()).isEqualTo(6000);
        assertThat(printed).contains("</w:tbl><w:p>");
    }

    @Test
    void a_table_of_more_columns_than_word_has_becomes_several_and_nothing_is_lost() throws Exception {
        var names = IntStream.range(0, 100).mapToObj(i -> "c" + i).toList();
        var first = row(cell(0, 100, 1, "title"));
        var second = row(IntStream.range(0, 100)
                .mapToObj(i -> cell(i, 1, 1, names.get(i)))
                .toArray(TableCell[]::new));
        var printed = body(new Table(100, 1, List.of(first, second)));
        assertThat(printed.split("<w:tbl>", -1)).hasSizeGreaterThan(2);
        assertThat(printed)
                .contains(names.stream().map(name -> ">" + name + "<").toList());
        assertThat(printed.split(">c0<", -1)).hasSameSizeAs(printed.split("<w:tbl>", -1));
        Pattern.compile("gridSpan w:val=\"(\\d+)\"").matcher(printed).results().forEach(span -> assertThat(
                        Integer.parseInt(span.group(1)))
                .isLessThanOrEqualTo(63));
    }

    private static String markup(String text, String properties) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static Table wide(int columns) {
        var cells = IntStream.range(0, columns)
                .mapToObj(i -> "many words in a cell")
                .collect(Collectors.joining("|"));
        return rows(1, cells, cells);
    }

    /** The text, tables and ends of sections, in order. */
    private static String flow(String xml) {
        return flow(Ooxml.parse("<w:body>" + xml + "</w:body>"))
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private static Stream<String> flow(Element block) {
        if (Ooxml.is(block, "tbl")) return Stream.of("TABLE");
        if (Ooxml.is(block, "sectPr")) return Stream.of(section(block));
        if (!Ooxml.is(block, "p")) return Ooxml.children(block).stream().flatMap(AnswerTablesTest::flow);
        var ends = Ooxml.below(block, "sectPr", e -> false).stream().map(AnswerTablesTest::section);
        return Stream.concat(Stream.of(Ooxml.text(block)), ends);
    }

    private static String section(Element section) {
        var size = Ooxml.child(section, "pgSz").orElseThrow();
        var margins = Ooxml.child(section, "pgMar").orElseThrow();
        var start = Ooxml.child(section, "pgNumType").map(pages -> Ooxml.attribute(pages, "start"));
        return Ooxml.child(section, "type").map(Ooxml::val).orElse("nextPage") + ", "
                + Ooxml.attribute(size, "w") + "×" + Ooxml.attribute(size, "h")
                + (" " + Ooxml.attribute(size, "orient")).stripTrailing() + ", "
                + Stream.of("top", "right", "bottom", "left")
                        .map(side -> Ooxml.attribute(margins, side))
                        .collect(Collectors.joining(" "))
                + start.filter(first -> !first.isEmpty())
                        .map(first -> ", from " + first)
                        .orElse("")
                + Ooxml.child(section, "titlePg")
                        .map(first -> ", first page differs")
                        .orElse("");
    }

    private static int[] widths(String xml) {
        var grid = xml.substring(xml.lastIndexOf("<w:tblGrid>"), xml.lastIndexOf("</w:tblGrid>"));
        return Pattern.compile("gridCol w:w=\"(\\d+)\"")
                .matcher(grid)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .toArray();
    }

    private String body(Block... blocks) throws Exception {
        return print("<w:p><w:r><w:t>{{answer}}</w:t></w:r></w:p>", blocks);
    }

    /** The body printed for a template whose only section is {@link #FIRST}. */
    private String print(String tag, Block... blocks) throws Exception {
        var template = TemplateDoc.ofBody(
                folder,
                "<w:p><w:r><w:t>{{#each question}}{{#each agency}}{{#if answered}}</w:t></w:r></w:p>" + tag
                        + "<w:p><w:r><w:t>{{/if}}{{/each}}{{/each}}</w:t></w:r></w:p>" + FIRST);
        return print(template, answer("1/a", "n", blocks));
    }

    private String print(Path template, Answer... answers) throws Exception {
        var volume = Volumes.of(answers);
        var report = folder.resolve("volume.docx");
        ReportWriter.open(template, volume.form()).write(volume, report);
        assertThat(WordFile.problemsOfReport(report)).isEmpty();
        return ReportText.body(report);
    }

    private static TableRow row(TableCell... cells) {
        return new TableRow(List.of(cells));
    }

    private static TableCell cell(int column, int columnSpan, int rowSpan, String text) {
        return new TableCell(column, columnSpan, rowSpan, Align.GENERAL, List.of(paragraph(text)));
    }
}
