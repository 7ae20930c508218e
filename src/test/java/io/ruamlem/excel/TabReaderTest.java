package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TabReaderTest {
    @TempDir
    Path folder;

    @Test
    void rows_below_the_label_are_the_answer() {
        var book = ReturnedBook.of("นโยบาย 1", """
                #     | |ความปลอดภัย
                1.1/1 | |1) ดำเนินการอย่างไร
                1.1/1 | |ประชุม\\nอบรม
                1.1/1 | |
                1.1/1 | |ติดตาม
                #     | |
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 นโยบาย 1!C3
                          3 [0] ประชุม\\nอบรม
                          5 [0] ติดตาม
                        """);
    }

    @Test
    void a_row_without_mark_belongs_to_the_item_above() {
        var book = ReturnedBook.of("t", """
                1.1/1 | |1) ดำเนินการอย่างไร
                      | |แทรกก่อน
                1.1/1 | |คำตอบ
                      | |แทรกหลัง
                1.1/3 | |3) ผลเป็นอย่างไร
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] แทรกก่อน
                          3 [0] คำตอบ
                          4 [0] แทรกหลัง
                        """);
    }

    @Test
    void text_on_rows_of_ours_is_stray_unless_we_wrote_it() {
        var book = ReturnedBook.of("t", """
                        #     | |ความปลอดภัย | หมายเหตุ
                              | |แทรก
                        #     | |คำแนะนำ  ในแบบ
                        1.1/1 | |1) ดำเนินการอย่างไร
                        """).from("""
                        text | คำแนะนำ ในแบบ
                        """);
        assertThat(book.read(folder)).isEqualTo("""
                        STRAY_TEXT t!D1 หมายเหตุ
                        STRAY_TEXT t!C2 แทรก
                        """);
    }

    @Test
    void a_marked_row_alone_without_our_text_is_the_answer() {
        var book = ReturnedBook.of("t", "1.1/1 |ไม่มี |คำตอบ");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C1 ไม่มี
                          1 [0] คำตอบ
                        """);
    }

    @Test
    void a_changed_label_is_a_finding_and_so_is_text_beside_it() {
        var book = ReturnedBook.of("t", """
                1.1/1 | เสร็จแล้ว |1) ดำเนินการอย่างไร: ประชุม | ดูหน้าถัดไป
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        STRAY_TEXT t!B1 เสร็จแล้ว
                        LABEL_CHANGED t!C1 1) ดำเนินการอย่างไร: ประชุม / 1) ดำเนินการอย่างไร
                        STRAY_TEXT t!D1 ดูหน้าถัดไป
                        """);
    }

    @Test
    void label_and_header_of_a_table_are_ours_and_its_rows_are_the_answer() {
        var book = ReturnedBook.of("t", """
                1.1/2 |      |2) ปัญหา
                1.1/2 |      |ปัญหา |ข้อเสนอแนะ
                1.1/2 |      |ไม่มีครู |เพิ่มอัตรา
                1.1/2 |      |ปัญหา |ข้อเสนอแนะ
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/2 t!C3
                          3 [0] ไม่มีครู
                          3 [1] เพิ่มอัตรา
                          4 [0] ปัญหา
                          4 [1] ข้อเสนอแนะ
                        """);
    }

    @Test
    void nothing_to_report_in_a_table_is_no_header_even_if_we_wrote_the_word_elsewhere() {
        var book = ReturnedBook.of("t", """
                        1.1/2 |      |ปัญหา |ข้อเสนอแนะ
                        1.1/2 |      |ไม่มี
                        """).from("text | ไม่มี");
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/2 t!C2
                          2 [0] ไม่มี
                        """);
    }

    @Test
    void the_first_status_counts_and_a_different_one_is_a_finding() {
        var book = ReturnedBook.of("t", """
                1.1/1 |      |1) ดำเนินการอย่างไร
                1.1/1 |ไม่มี
                1.1/1 |ไม่มี
                1.1/1 |ไม่เกี่ยวข้อง
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2 ไม่มี
                        UNKNOWN_STATUS t!B4 ไม่เกี่ยวข้อง
                        """);
    }

    @Test
    void a_key_of_another_version_means_the_item_that_had_it() {
        var book = ReturnedBook.of("t", """
                9.9 | |ข้อเดิม
                9.9 | |ผลดี
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/3 t!C2
                          2 [0] ผลดี
                        LABEL_CHANGED t!C1 ข้อเดิม / 3) ผลเป็นอย่างไร
                        """);
    }

    @Test
    void what_stands_at_a_key_that_the_form_does_not_have_is_a_finding() {
        var book = ReturnedBook.of("t", """
                        #   | |ความปลอดภัย
                        8.8 | |ข้อที่ตัดออก
                        8.8 | |คำตอบเดิม
                            | |ต่อ
                        7.7 | |ข้อที่ตัดออก
                        6.6
                        """).from("text | ข้อที่ตัดออก");
        assertThat(book.read(folder)).isEqualTo("""
                        UNKNOWN_ITEM t!C3 8.8 / คำตอบเดิม
                        UNKNOWN_ITEM t!C4 8.8 / ต่อ
                        UNKNOWN_ITEM t!A6 6.6 / 6.6
                        """);
    }

    @Test
    void text_typed_into_the_hidden_column_is_stray_and_the_row_stays_with_its_item() {
        var book = ReturnedBook.of("t", """
                1.1/1 | |1) ดำเนินการอย่างไร
                พิมพ์ ผิดช่อง | |คำตอบ
                """);
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] คำตอบ
                        STRAY_TEXT t!A2 พิมพ์ ผิดช่อง
                        """);
    }

    @Test
    void merged_cells_keep_their_shape_and_text_under_a_merge_is_stray() {
        var book = ReturnedBook.of("t", """
                        1.1/1 | |1) ดำเนินการอย่างไร
                        1.1/1 | |หัว |ใต้ |ท้าย
                        1.1/1 | |ก | | ข
                        """)
                .change(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("C2:D2")))
                .change(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("E2:E3")));
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0 2x1] หัว
                          2 [2 1x2] ท้าย
                          3 [0] ก
                        STRAY_TEXT t!D2 ใต้
                        STRAY_TEXT t!E3 ข
                        """);
    }

    @Test
    void emphasis_colour_and_links_are_kept() {
        var book = ReturnedBook.of("t", """
                        1.1/1 | |1) ดำเนินการอย่างไร
                        1.1/1 | |ดำ แดง หนา |เว็บ
                        """)
                .cell("C2", cell -> paint(cell, 3, 7))
                .cell("D2", cell -> link(cell, "https://youtu.be/qy-9kzC"));
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C2
                          2 [0] {bold: ดำ }{underline FF0000: แดง }{bold: หนา}
                          2 [1] {https://youtu.be/qy-9kzC: เว็บ}
                        """);
    }

    /** A bold cell, part of it red, underlined and not bold. */
    private static void paint(XSSFCell cell, int from, int to) {
        var workbook = cell.getSheet().getWorkbook();
        var bold = workbook.createFont();
        bold.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(bold);
        cell.setCellStyle(style);
        var red = workbook.createFont();
        red.setColor(IndexedColors.RED.getIndex());
        red.setUnderline(Font.U_SINGLE);
        var text = cell.getRichStringCellValue();
        text.applyFont(from, to, red);
        cell.setCellValue(text);
    }

    private static void link(XSSFCell cell, String address) {
        var link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        cell.setHyperlink(link);
    }

    @Test
    void a_formula_shows_its_last_result_and_an_error_is_a_finding() {
        var book = ReturnedBook.of("t", """
                        #     | |
                        1.1/1 | |1) ดำเนินการอย่างไร
                        1.1/1
                        """)
                .cell("C1", cell -> {
                    cell.setCellFormula("CONCATENATE(\"ตอบแล้ว\")");
                    cell.setCellValue("ตอบแล้ว");
                })
                .cell("C3", cell -> {
                    cell.setCellFormula("1+1");
                    cell.setCellValue(2);
                })
                .cell("D3", cell -> {
                    cell.setCellFormula("1/0");
                    cell.setCellErrorValue((byte) 7);
                });
        assertThat(book.read(folder)).isEqualTo("""
                        item 1.1/1 t!C3
                          3 [0] 2
                          3 [1] #DIV/0!
                        FORMULA_ERROR t!D3 #DIV/0!
                        """);
    }

    @Test
    void a_full_cell_was_probably_cut_off() {
        var book = ReturnedBook.of(
                "t", "1.1/1 | |1) ดำเนินการอย่างไร\n1.1/1 | |%s".formatted("ก".repeat(Excel.CELL_TEXT)));
        assertThat(book.read(folder)).endsWith("\nCUT_OFF t!C2\n");
    }
}
