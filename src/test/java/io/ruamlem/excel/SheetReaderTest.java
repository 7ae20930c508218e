package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {
    @TempDir
    Path folder;

    @Test
    void rows_and_cells_without_numbers_follow_each_other() {
        assertThat(answer("<row><c/><c/><c t='str'><v>ค</v></c><c t='str'><v>ง</v></c></row>"
                        + "<row r='5'><c r='E5' t='str'><v>จ</v></c><c t='str'><v>ฉ</v></c></row>"))
                .isEqualTo("""
                          2 [0] ค
                          2 [1] ง
                          5 [2] จ
                          5 [3] ฉ
                        """);
    }

    @Test
    void every_type_of_cell_is_shown() {
        assertThat(answer("<row><c/><c/><c t='inlineStr'><is><r><rPr><i/></rPr><t>เอียง</t></r></is></c>"
                        + "<c t='b'><v>1</v></c><c t='n'><v>3.14</v></c><c t='d'><v>2023-03-14</v></c>"
                        + "<c t='str'><f>A1</f><v>สูตร</v></c></row>"))
                .isEqualTo("""
                          2 [0] {italic: เอียง}
                          2 [1] TRUE
                          2 [2] 3.14
                          2 [3] 14/3/2566
                          2 [4] สูตร
                        """);
    }

    @Test
    void escapes_spaces_and_readings_of_shared_strings() {
        var book = RawBook.of("<row><c/><c/><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>")
                .ofWorkbook(
                        "sharedStrings",
                        "sharedStrings.xml",
                        "<sst><si><t xml:space='preserve'> ก_x000D_&#10;ข_x005F_x000D_ </t></si>"
                                + "<si><r><t>漢</t></r><rPh sb='0' eb='1'><t>kan</t></rPh></si></sst>");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0]  ก\\nข_x000D_\s
                          2 [1] 漢
                        """);
    }

    @Test
    void colours_of_the_theme_are_kept_and_what_cannot_be_seen_on_paper_is_not() {
        var runs = "<r><rPr><color %s/></rPr><t>x</t></r>";
        var cell = "<c t='inlineStr'><is>" + runs.formatted("theme='4'") + runs.formatted("theme='1'")
                + runs.formatted("theme='0'") + runs.formatted("indexed='64'") + runs.formatted("rgb='FFFFFFFF'")
                + runs.formatted("rgb='FF00B050'") + "</is></c>";
        var book = RawBook.of("<row><c/><c/>" + cell + "</row>")
                .ofWorkbook(
                        "theme",
                        "theme/theme1.xml",
                        "<theme><themeElements><clrScheme><dk1><sysClr lastClr='000000'/></dk1><lt1><sysClr lastClr='FFFFFF'/>"
                                + "</lt1><dk2><srgbClr val='44546A'/></dk2><lt2><srgbClr val='E7E6E6'/></lt2>"
                                + "<accent1><srgbClr val='4472C4'/></accent1></clrScheme></themeElements></theme>");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] {4472C4: x}xxxx{00B050: x}
                        """);
    }

    @Test
    void strict_workbooks_are_read_like_others() {
        var strict = "http://purl.oclc.org/ooxml/";
        var book = RawBook.ofSheet("<x:worksheet xmlns:x='" + strict + "spreadsheetml/main'><x:sheetData>"
                        + "<x:row><x:c t='inlineStr'><x:is><x:t>1.1/1</x:t></x:is></x:c></x:row>"
                        + "<x:row><x:c/><x:c/><x:c t='s'><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .ofWorkbook(
                        strict + "officeDocument/relationships/sharedStrings",
                        "sharedStrings.xml",
                        "<sst xmlns='" + strict + "spreadsheetml/main'><si><t>เคร่งครัด</t></si></sst>");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] เคร่งครัด
                        """);
    }

    @Test
    void parts_may_be_utf_16() {
        var rows = RawBook.LABEL + "<row><c/><c/><c t='str'><v>ไทย</v></c></row>";
        var sheet = "<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        var book = RawBook.of("").part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16));
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] ไทย
                        """);
    }

    @Test
    void names_of_parts_differ_in_case_and_slashes() {
        var book = RawBook.of("<row><c/><c/><c t='s'><v>0</v></c></row>")
                .part("XL/SharedStrings.XML", "<sst><si><t>ก</t></si></sst>")
                .relationsOf(
                        "xl/workbook.xml",
                        RawBook.relation("sheet", "x/worksheet", "\\xl\\worksheets\\sheet1.xml"),
                        RawBook.relation("s", "x/sharedStrings", "/xl/./sharedStrings.xml"));
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] ก
                        """);
    }

    @Test
    void a_formula_that_makes_a_link_is_a_link() {
        assertThat(answer("<row><c/><c/><c t='str'><f>HYPERLINK(\"https://a.th\",\"เว็บ\")</f><v>เว็บ</v></c>"
                        + "<c t='str'><f>HYPERLINK(\"C:\\a.xls\",\"ไฟล์\")</f><v>ไฟล์</v></c></row>"))
                .isEqualTo("""
                          2 [0] {https://a.th: เว็บ}
                          2 [1] ไฟล์
                        """);
    }

    @Test
    void a_link_may_lie_over_many_cells() {
        var book = RawBook.ofSheet("<worksheet xmlns:r='r'><sheetData>" + RawBook.LABEL
                        + "<row><c/><c/><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>"
                        + "<hyperlinks><hyperlink ref='C2:D2' r:id='h' location='top'/></hyperlinks></worksheet>")
                .relationsOf("xl/worksheets/sheet1.xml", RawBook.outside("h", "hyperlink", "http://a.th/"));
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] {http://a.th/#top: 1}
                          2 [1] {http://a.th/#top: 2}
                          2 [2] 3
                        """);
    }

    @Test
    void a_thread_of_comments_is_told_once() {
        var book = RawBook.of("")
                .ofSheet(
                        "comments",
                        "comments1.xml",
                        "<comments><authors><author>tc={1}</author><author>สมศรี</author></authors><commentList>"
                                + "<comment ref='C1' authorId='0'><text><t>[Threaded comment]</t></text></comment>"
                                + "<comment ref='D1' authorId='1'><text><t>เก่า</t></text></comment></commentList></comments>")
                .ofSheet(
                        "threadedComment",
                        "threadedComments/threadedComment1.xml",
                        "<ThreadedComments><threadedComment ref='C1'><text>ใหม่</text></threadedComment></ThreadedComments>");
        assertThat(book.read(folder)).isEqualTo("""
                        COMMENT t!D1 เก่า
                        COMMENT t!C1 ใหม่
                        """);
    }

    @Test
    void embedded_objects_are_told_once() {
        var book = RawBook.ofSheet(
                "<worksheet><sheetData>" + RawBook.LABEL + "</sheetData><oleObjects><AlternateContent><Choice>"
                        + "<oleObject progId='Word.Document.12'><objectPr><anchor><from><col>2</col><row>4</row></from>"
                        + "<to><col>9</col><row>9</row></to></anchor></objectPr></oleObject></Choice><Fallback>"
                        + "<oleObject progId='Word.Document.12'/></Fallback></AlternateContent></oleObjects></worksheet>");
        assertThat(book.read(folder)).isEqualTo("EMBEDDED_OBJECT t!C5 Word.Document.12\n");
    }

    @Test
    void of_merges_that_overlap_the_first_counts() {
        var book = RawBook.ofSheet(
                "<worksheet><sheetData>" + RawBook.LABEL
                        + "<row><c/><c/><c><v>1</v></c></row><row><c/><c/><c/><c><v>2</v></c><c><v>3</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='C2:D3'/><mergeCell ref='D3:E3'/><mergeCell ref='A0'/></mergeCells></worksheet>");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0 2x2] 1
                          3 [2] 3
                        STRAY_TEXT t!D3 2
                        """);
    }

    private String answer(String rows) {
        return RawBook.of(rows).read(folder).replaceFirst("item 1.1/1 t!C2\n", "");
    }
}
