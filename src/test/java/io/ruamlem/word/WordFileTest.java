package io.ruamlem.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each document here is broken in one way; Word would repair or refuse it. */
class WordFileTest {
    private static final String P = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
    private static final String FALLBACK =
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='w14'><w:t>new</w:t></mc:Choice>"
                    + "<mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";

    @TempDir
    private Path folder;

    @Test
    void a_whole_document_has_no_problems() throws Exception {
        assertThat(problems("<w:p><w:pPr><w:pStyle w:val='H'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                        + bookmark(1, "one") + "<w:bookmarkEnd w:id='1'/>" + field("begin") + code("PAGEREF one \\h")
                        + field("separate") + field("end")
                        + "<w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:commentReference w:id='1'/></w:r>"
                        + "<w:hyperlink w:anchor='one'/></w:p>" + table(2, row(cell(P) + cell(P))) + FALLBACK
                        + "<w:sectPr><w:headerReference w:type='default' r:id='header'/></w:sectPr>"))
                .isEmpty();
    }

    @Test
    void what_the_schema_does_not_know_is_told_with_its_place() throws Exception {
        assertThat(problems("<w:p><w:jc w:val='left'/><w:r><w:t>here</w:t></w:r></w:p>"))
                .singleElement()
                .asString()
                .startsWith("word/document.xml: cvc-complex-type.2.4.a")
                .contains("starting with element '{jc}'. One of '{pPr, customXml, ");
    }

    @Test
    void the_schema_holds_for_every_part() throws Exception {
        for (var kind : List.of("styles", "numbering", "footnotes", "comments", "header", "settings", "endnotes"))
            assertThat(RawDoc.ofBody(P)
                            .part(kind, "<w:settings%s><w:odd/></w:settings>")
                            .problems(folder))
                    .anyMatch(problem -> problem.startsWith("word/" + kind + ".xml: cvc-"));
    }

    @Test
    void a_cell_must_have_a_paragraph() throws Exception {
        assertThat(problems(table(1, row(cell("<w:tcPr/>")))))
                .anyMatch(problem -> problem.contains("a cell has no paragraph"));
    }

    @Test
    void a_cell_must_not_end_with_a_table_even_in_a_control() throws Exception {
        var inner = table(1, row(cell(P)));
        var control = "<w:sdt><w:sdtContent>" + inner + "</w:sdtContent></w:sdt>";

        assertThat(problems(table(1, row(cell(inner))))).containsExactly(told("a cell ends with a table, near “x”"));
        assertThat(problems(table(1, row(cell(control))))).containsExactly(told("a cell ends with a table, near “x”"));
        assertThat(problems(table(1, row(cell(inner + P))))).isEmpty();
    }

    @Test
    void a_row_must_have_a_cell_and_a_table_a_row() throws Exception {
        assertThat(problems(table(1, row(cell(P)) + row("")))).contains(told("a row has no cell, near “x”"));
        assertThat(problems(table(1, ""))).contains(told("a table has no row, near “”"));
    }

    @Test
    void a_row_must_cover_the_columns_of_its_table() throws Exception {
        var before = "<w:trPr><w:gridBefore w:val='1'/></w:trPr>";

        assertThat(problems(table(3, row(cell(P) + cell(P)))))
                .containsExactly(told("a row covers 2 of 3 columns, near “xx”"));
        assertThat(problems(table(3, row(before + cell("<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + P)))))
                .isEmpty();
    }

    @Test
    void a_table_must_not_have_more_columns_than_word_takes() throws Exception {
        assertThat(problems(table(64, row(cell("<w:tcPr><w:gridSpan w:val='64'/></w:tcPr>" + P)))))
                .containsExactly(
                        told("a table has 64 columns, Word takes 63, near “x”"),
                        told("a cell spans 64 columns, near “x”"));
    }

    @Test
    void a_style_must_be_there_and_of_its_kind() throws Exception {
        assertThat(
                        problems(
                                "<w:p><w:pPr><w:pStyle w:val='No'/></w:pPr><w:r><w:rPr><w:rStyle w:val='H'/></w:rPr></w:r></w:p>"))
                .containsExactlyInAnyOrder(
                        told("no paragraph style has the id No, near “”"),
                        told("no character style has the id H, near “”"));
        assertThat(problems("<w:tbl><w:tblPr><w:tblStyle w:val='T'/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>"
                        + row(cell(P)) + "</w:tbl>"))
                .containsExactly(told("no table style has the id T"));
    }

    @Test
    void a_list_and_its_definition_must_be_there() throws Exception {
        var listed = "<w:p><w:pPr><w:numPr><w:numId w:val='%d'/></w:numPr></w:pPr></w:p>";

        assertThat(problems(listed.formatted(7))).containsExactly(told("no list has the number 7, near “”"));
        assertThat(problems(listed.formatted(0))).isEmpty();
        assertThat(RawDoc.ofBody(P)
                        .part(
                                "numbering",
                                "<w:numbering%s><w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num></w:numbering>")
                        .problems(folder))
                .containsExactly("word/numbering.xml: no definition of a list has the number 5");
    }

    @Test
    void a_field_must_be_whole_in_its_story() throws Exception {
        assertThat(problems("<w:p>" + field("begin") + code("PAGE") + "</w:p>"))
                .containsExactly(told("a field has no end, near “PAGE”"));
        assertThat(problems("<w:p>" + field("end") + "</w:p>"))
                .containsExactly(told("a field's end has no begin, near “”"));
        assertThat(problems("<w:p>" + field("begin") + field("separate") + field("separate") + field("end") + "</w:p>"))
                .contains(told("a field is separated twice, near “”"));
        assertThat(problems("<w:p>" + code("PAGE") + "</w:p>"))
                .containsExactly(told("a field's code stands outside a field, near “PAGE”"));
    }

    @Test
    void bookmarks_come_in_pairs_and_share_neither_id_nor_name() throws Exception {
        assertThat(problems("<w:p>" + bookmark(1, "a") + "</w:p>")).containsExactly(told("bookmarkStart 1 has no end"));
        assertThat(problems("<w:p><w:bookmarkEnd w:id='1'/></w:p>"))
                .containsExactly(told("bookmarkEnd 1 has no start"));
        assertThat(problems("<w:p>" + bookmark(1, "a") + bookmark(1, "a") + "<w:bookmarkEnd w:id='1'/></w:p>"))
                .containsExactly(told("two bookmarks have the name a"), told("two bookmarks have the id 1"));
    }

    @Test
    void drawings_controls_and_shapes_share_no_id_in_whatever_part() throws Exception {
        var drawing = "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='1' cy='1'/><wp:docPr id='5' name='n'/>"
                + "<a:graphic xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:graphicData uri='u'/></a:graphic>"
                + "</wp:inline></w:drawing></w:r></w:p>";
        var control = "<w:sdt><w:sdtPr><w:id w:val='5'/></w:sdtPr><w:sdtContent>" + P + "</w:sdtContent></w:sdt>";
        var shape = "<w:p><w:r><w:pict><v:shape id='5'/></w:pict></w:r></w:p>";

        for (var twice : List.of(drawing, control, shape))
            assertThat(RawDoc.ofBody(twice)
                            .part("header", "<w:hdr%s>" + twice + "</w:hdr>")
                            .problems(folder))
                    .singleElement()
                    .asString()
                    .matches("word/document.xml: two (drawings|content controls|VML shapes) have the id 5");
    }

    @Test
    void notes_and_comments_must_be_there() throws Exception {
        assertThat(problems("<w:p><w:r><w:footnoteReference w:id='2'/><w:endnoteReference w:id='1'/>"
                        + "<w:commentReference w:id='9'/></w:r></w:p>"))
                .containsExactlyInAnyOrder(
                        told("there is no footnote 2, near “”"),
                        told("there is no endnote 1, near “”"),
                        told("there is no comment 9, near “”"));
    }

    @Test
    void links_and_fields_lead_to_bookmarks() throws Exception {
        assertThat(problems("<w:p><w:hyperlink w:anchor='no'/>" + field("begin") + code("PAGE") + code("REF no \\h")
                        + field("end") + "<w:fldSimple w:instr=' REF &quot;gone&quot;'/></w:p>"))
                .containsExactly(
                        told("a link leads to no bookmark: no, near “PAGEREF no \\h”"),
                        told("a field leads to no bookmark: no"),
                        told("a field leads to no bookmark: gone"));
    }

    @Test
    void relations_must_be_there_and_lead_somewhere() throws Exception {
        assertThat(problems("<w:p><w:hyperlink r:id='no'/></w:p>"))
                .containsExactly(told("w:hyperlink asks for the relation no, which is not there"));
        var doc = RawDoc.ofBody("<w:p><w:hyperlink r:id='image'/><w:hyperlink r:id='hyperlink'/></w:p>");
        doc.parts().relation("word/document.xml", "image", "media/no.png");
        doc.parts().relation("word/document.xml", "hyperlink", "http://a b");

        assertThat(doc.problems(folder))
                .containsExactly(
                        "word/_rels/document.xml.rels: image leads to media/no.png, which is not there",
                        "word/_rels/document.xml.rels: hyperlink leads to http://a b, which is no address");
    }

    @Test
    void every_part_has_a_content_type_and_every_content_type_its_part() throws Exception {
        var doc = RawDoc.ofBody(P);
        doc.parts().part("word/media/a.png", "", "").relation("word/document.xml", "image", "media/a.png");

        assertThat(doc.problems(folder)).containsExactly("word/media/a.png: has no content type");
        doc.parts().part("word/media/a.png", "image/png", "").type("word/media/b.png", "image/png");
        assertThat(doc.problems(folder))
                .containsExactly("[Content_Types].xml: speaks of /word/media/b.png, which is not there");
    }

    @Test
    void a_part_must_be_well_formed() throws Exception {
        assertThat(problems("<w:p>")).singleElement().asString().startsWith("word/document.xml: not well-formed:");
    }

    @Test
    void a_prefix_that_may_be_ignored_must_be_declared() throws Exception {
        assertThat(problems("<w:p mc:Ignorable='w14 w99' w14:odd='1'/>"))
                .containsExactly(told("the prefix w99 is not declared"));
    }

    @Test
    void properties_of_a_run_have_an_order() throws Exception {
        assertThat(problems("<w:p><w:r><w:rPr><w:sz w:val='2'/><w:b/></w:rPr><w:t>x</w:t></w:r></w:p>"))
                .containsExactly(told("run properties out of order: [sz, b], near “x”"));
    }

    @Test
    void a_tag_must_not_be_left_in_text_or_in_a_field() throws Exception {
        assertThat(problems("<w:p><w:r><w:t>{</w:t></w:r><w:r><w:t>{no}}</w:t></w:r></w:p>"))
                .containsExactly(told("a tag was left: {{no}}"));
        assertThat(problems("<w:p>" + field("begin") + code("SEQ {{no}}") + field("end") + "</w:p>"))
                .containsExactly(told("a tag was left: SEQ {{no}}"));
    }

    @Test
    void bytes_must_fit_their_check_sum() throws Exception {
        var file = RawDoc.ofBody(P).parts().writeTo(folder.resolve("raw.docx"));
        var bytes = Files.readAllBytes(file);
        try (var zip = new ZipFile(file.toFile())) {
            int crc = (int) zip.getEntry("word/header.xml").getCrc();
            for (int i = 0; i < bytes.length - 4; i++)
                if (ByteBuffer.wrap(bytes, i, 4).order(ByteOrder.LITTLE_ENDIAN).getInt() == crc) bytes[i]++;
        }
        Files.write(file, bytes);

        assertThat(WordFile.problems(file)).containsExactly("word/header.xml: its bytes do not fit its check sum");
    }

    private List<String> problems(String body) throws Exception {
        return RawDoc.ofBody(body).problems(folder);
    }

    private static String told(String sentence) {
        return "word/document.xml: " + sentence;
    }

    private static String table(int columns, String rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol/>".repeat(columns) + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String bookmark(int id, String name) {
        return "<w:bookmarkStart w:id='" + id + "' w:name='" + name + "'/>";
    }

    private static String field(String mark) {
        return "<w:r><w:fldChar w:fldCharType='" + mark + "'/></w:r>";
    }

    private static String code(String code) {
        return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }
}
