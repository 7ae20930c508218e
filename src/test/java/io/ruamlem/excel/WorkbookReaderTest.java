package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.ReturnedWorkbook;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {
    @TempDir
    Path folder;

    @Test
    void a_copied_tab_adds_its_lines() {
        var rows = """
                1.1/1 | |1) ดำเนินการอย่างไร
                1.1/1 | |คำตอบ
                """;
        assertThat(ReturnedBook.of("t", rows).sheet("t (2)", rows).read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] คำตอบ
                          2 [0] คำตอบ
                        ITEMS_TWICE t (2)! t / 1.1/1
                        """);
    }

    @Test
    void a_copied_tab_without_answers_says_nothing() {
        var book = ReturnedBook.of("t", "1.1/1 | |1) ดำเนินการอย่างไร\n1.1/1 | |คำตอบ")
                .sheet("t (2)", "1.1/1 | |1) ดำเนินการอย่างไร");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] คำตอบ
                        """);
    }

    @Test
    void tabs_and_items_that_are_gone_are_told_for_the_agency_that_is_asked() {
        var without = ReturnedBook.of("t", "# | |ความปลอดภัย").from("agency | a1");
        assertThat(without.read(folder)).isEqualTo("TAB_MISSING north.xlsx 1 ความปลอดภัย\n");
        var some =
                ReturnedBook.of("t", "1.1/2 | |2) ปัญหา\n9.9 | |ผลเป็นอย่างไร").from("agency | a1");
        assertThat(some.read(folder)).isEqualTo("ITEMS_MISSING north.xlsx 1 ความปลอดภัย / 1 / 1.1/1\n");
    }

    @Test
    void a_file_that_cannot_be_opened_says_so() {
        var read = new WorkbookReader(ReturnedForm.FORM).read(folder.resolve("gone.xlsx"), "gone.xlsx");
        assertThat(ReturnedText.of(read)).isEqualTo("NOT_OPENED gone.xlsx opening.gone\n");
    }

    @Test
    void what_a_workbook_carries_besides_its_sheets_is_told_and_left_alone() {
        var book = RawBook.of("<row><c/><c/><c><f>[1]งบ!B2</f><v>175</v></c></row>")
                .ofWorkbook("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", "x")
                .ofWorkbook("externalLink", "externalLinks/externalLink1.xml", "<externalLink/>")
                .ofWorkbook(
                        "connections", "connections.xml", "<connections><connection name='ฐานข้อมูล'/></connections>")
                .relationsOf(
                        "xl/externalLinks/externalLink1.xml",
                        RawBook.outside("r1", "externalLinkPath", "file:///C:\\Users\\somchai\\งบ 2566.xlsx"));
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] 175
                        MACROS north.xlsx
                        LINKED_FILE north.xlsx งบ 2566.xlsx
                        LINKED_FILE north.xlsx ฐานข้อมูล
                        LINKED_CELL t!C2 175
                        """);
    }

    @Test
    void a_sheet_named_after_an_item_belongs_to_it() {
        var book = ReturnedBook.of("1.1-1 ตาราง", """
                ที่ | ชื่อ
                1   | ก
                """).sheet("1.1-12", "x");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 1.1-1 ตาราง!A1
                          sheet
                          1 [0] ที่
                          1 [1] ชื่อ
                          2 [0] 1
                          2 [1] ก
                        STRAY_SHEET 1.1-12! x
                        """);
    }

    @Test
    void a_comment_is_a_finding() {
        var book = ReturnedBook.of("t", """
                        1.1/1 | |1) ดำเนินการอย่างไร
                        """).change(sheet -> {
            var drawing = sheet.createDrawingPatriarch();
            var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 2, 2));
            comment.setString("รอข้อมูลจากโรงเรียน");
            comment.setAddress(0, 2);
        });
        assertThat(book.read(folder)).isEqualTo("COMMENT t!C1 รอข้อมูลจากโรงเรียน\n");
    }

    @Test
    void a_text_box_is_a_finding() {
        var book = ReturnedBook.of("t", """
                        1.1/1 | |1) ดำเนินการอย่างไร
                        """).change(sheet -> {
            var drawing = sheet.createDrawingPatriarch();
            drawing.createTextbox(drawing.createAnchor(0, 0, 0, 0, 3, 4, 5, 6)).setText("ดูเพิ่มเติม");
        });
        assertThat(book.read(folder)).isEqualTo("TEXT_BOX t!D5 ดูเพิ่มเติม\n");
    }

    @Test
    void the_agency_tab_says_who_wrote_it() {
        var book = ReturnedBook.of("หน่วยงาน", """
                        #         | |หน่วยงาน
                        @code     |รหัส |
                        @name     |ชื่อ |สพป.  เขต 2
                        @reporter |ผู้รายงาน |สมศรี |โทร. ภายใน 12
                        """).from("""
                        text | หน่วยงาน
                        text | รหัส
                        text | ชื่อ
                        text | ผู้รายงาน
                        """);
        var read = read(book);
        assertThat(read.agency()).isEqualTo("a2");
        assertThat(read.particulars()).isEqualTo(Map.of("name", "สพป.  เขต 2", "reporter", "สมศรี"));
        assertThat(ReturnedText.of(read)).isEqualTo("""
                        STRAY_TEXT หน่วยงาน!D4 โทร. ภายใน 12
                        TAB_MISSING north.xlsx 1 ความปลอดภัย
                        """);
    }

    @Test
    void the_hidden_sheet_says_whose_workbook_it_is() {
        var read = read(ReturnedBook.of("t", "1.1/1 | |1) ดำเนินการอย่างไร").from("""
                                form_id | rt66
                                version | 1
                                agency  | a1
                                """));
        assertThat(read.formId()).isEqualTo("rt66");
        assertThat(read.version()).isEqualTo("1");
        assertThat(read.agency()).isEqualTo("a1");
        assertThat(ReturnedText.of(read)).isEqualTo("""
                        OTHER_VERSION north.xlsx 1 / 2
                        ITEMS_MISSING north.xlsx 1 ความปลอดภัย / 2 / 1.1/2, 1.1/3
                        """);
    }

    @Test
    void properties_say_it_where_the_hidden_sheet_is_gone() {
        var book = ReturnedBook.of("t", "1.1/1 | |1) ดำเนินการอย่างไร");
        var properties = book.workbook().getProperties();
        properties.getCustomProperties().addProperty("ruamlem.form_id", "rt66");
        properties.getCustomProperties().addProperty("ruamlem.agency", "a2");
        properties.getCoreProperties().setModified(Optional.of(Date.from(Instant.parse("2026-03-01T08:30:00Z"))));
        var read = read(book);
        assertThat(read.formId()).isEqualTo("rt66");
        assertThat(read.agency()).isEqualTo("a2");
        assertThat(read.saved()).isEqualTo(Instant.parse("2026-03-01T08:30:00Z"));
    }

    @Test
    void a_workbook_of_another_form_is_not_read() {
        var book = ReturnedBook.of("t", "1.1/1 | |1) ดำเนินการอย่างไร\n1.1/1 | |คำตอบ")
                .from("form_id | rt65");
        assertThat(book.read(folder)).isEqualTo("OTHER_FORM north.xlsx rt65 / rt66\n");
    }

    @Test
    void hidden_rows_and_sheets_are_read() {
        var book = ReturnedBook.of("t", "1.1/1 | |1) ดำเนินการอย่างไร\n1.1/1 | |ซ่อน")
                .change(sheet -> sheet.getRow(1).setZeroHeight(true))
                .sheet("อื่น", "ข้อความ | ที่ซ่อน");
        book.workbook().setSheetHidden(1, true);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] ซ่อน
                        STRAY_SHEET อื่น! ข้อความ | ที่ซ่อน
                        """);
    }

    private ReturnedWorkbook read(ReturnedBook book) {
        return new WorkbookReader(ReturnedForm.FORM).read(book.save(folder), "north.xlsx");
    }
}
