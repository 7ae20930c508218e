package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Place;
import io.ruamlem.model.UsedWorkbook;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnWriterTest {
    private static final String LIST = "สิ่งที่ต้องแก้ไข";
    private static final String STRAY =
            "ข้อความอยู่นอกช่องคำตอบ จึงไม่อยู่ในรายงาน: “%s” → ย้ายข้อความไปไว้ในข้อที่ถูกต้อง";
    private static final String ROWS = """
            #     | |ความปลอดภัย |=ลืม
            1.1/1 | |1) ดำเนินการอย่างไร
            1.1/1 | |อบรมครู
            #     | | |ฝาก
            """;

    @TempDir
    Path folder;

    @Test
    void what_was_found_stands_in_a_comment_at_its_cell() throws IOException {
        assertThat(SentBack.of(ReturnedBook.of("t", ROWS)).comments())
                .isEqualTo("""
                        t!D1 รวมเล่ม: โปรดแก้ไข / %s
                        t!D4 รวมเล่ม: โปรดแก้ไข / %s
                        """.formatted(STRAY.formatted("=ลืม"), STRAY.formatted("ฝาก")));
    }

    @Test
    void several_findings_at_a_cell_stand_in_one_comment() throws IOException {
        var book = ReturnedBook.of("t", ROWS).png("D1", "");
        assertThat(SentBack.of(book).comments()).startsWith("""
                        t!D1 รวมเล่ม: โปรดแก้ไข / %s / รูปภาพอยู่นอกช่องคำตอบ จึงไม่อยู่ในรายงาน → ย้ายรูปไปไว้ในแถวคำตอบของข้อที่ถูกต้อง
                        """.formatted(STRAY.formatted("=ลืม")));
    }

    @Test
    void a_tab_lists_all_that_was_found_each_with_a_link_to_its_place() throws IOException {
        var book = ReturnedBook.of("นโย'บาย 1", ROWS).sheet("บันทึก", "จดไว้");
        var item = ReturnedForm.FORM.outline().itemsByKey().get("1.1/1");
        var unreadable = Finding.pictureUnreadable(Place.NONE, "x.png");
        var sent = SentBack.of(book, Finding.requiredMissing(SentBack.AGENCY, item), unreadable);
        assertThat(sent.tab(LIST)).isEqualTo("""
                        สิ่งที่ต้องแก้ไข
                        สพป. เขต 1
                        คลิกที่ตำแหน่งเพื่อไปยังเซลล์นั้น ซึ่งมีข้อคิดเห็นอย่างเดียวกันกำกับไว้ โปรดแก้ไขในไฟล์นี้ โดยไม่ต้องลบข้อคิดเห็นหรือแผ่นงานนี้
                        เมื่อแก้ไขแล้ว บันทึกเป็นไฟล์ Excel (.xlsx) แล้วส่งคืนหน่วยงานที่จัดส่งแบบนี้
                        ระดับ | ตำแหน่ง | สิ่งที่พบ | สิ่งที่ควรดำเนินการ
                        ต้องแก้ไข | แผ่นงาน “นโย'บาย 1”, เซลล์ D1 -> 'นโย''บาย 1'!D1 | ข้อความอยู่นอกช่องคำตอบ จึงไม่อยู่ในรายงาน: “=ลืม” | ย้ายข้อความไปไว้ในข้อที่ถูกต้อง
                        ต้องแก้ไข | แผ่นงาน “นโย'บาย 1”, เซลล์ D4 -> 'นโย''บาย 1'!D4 | ข้อความอยู่นอกช่องคำตอบ จึงไม่อยู่ในรายงาน: “ฝาก” | ย้ายข้อความไปไว้ในข้อที่ถูกต้อง
                        ต้องแก้ไข | แผ่นงาน “บันทึก” -> 'บันทึก'!A1 | แผ่นงานที่หน่วยงานเพิ่มเอง ไม่อยู่ในรายงาน: “จดไว้” | ตั้งชื่อแผ่นงานให้ขึ้นต้นด้วยรหัสข้อ เช่น “1.2.1-1 ตาราง”
                        ต้องแก้ไข | แผ่นงาน “นโย'บาย 1”, เซลล์ C2 -> 'นโย''บาย 1'!C2 | ข้อ 1.1/1 จำเป็นต้องตอบ แต่ยังไม่มีคำตอบ: ดำเนินการอย่างไร | พิมพ์คำตอบ หรือเลือกสถานะ
                        ต้องแก้ไข | ทั้งไฟล์ | อ่านรูปภาพไม่ได้ (x.png) จึงไม่อยู่ในรายงาน | แทรกรูปภาพใหม่
                        """);
    }

    @Test
    void what_was_typed_like_a_formula_stays_text() throws IOException {
        try (var book = SentBack.of(ReturnedBook.of("t", ROWS)).open()) {
            var quoted = StreamSupport.stream(book.getSheet(LIST).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> cell.toString().contains("=ลืม"))
                    .toList();
            assertThat(quoted)
                    .singleElement()
                    .matches(cell -> cell.getCellType() == CellType.STRING
                            && cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void the_workbook_opens_at_the_list_and_at_no_other_tab() throws IOException {
        try (var book =
                SentBack.of(ReturnedBook.of("t", ROWS).sheet("1.1-1", "ตาราง")).open()) {
            assertThat(book.getActiveSheetIndex()).isEqualTo(book.getSheetIndex(LIST));
            assertThat(SentBack.sheets(book).filter(XSSFSheet::isSelected).map(XSSFSheet::getSheetName))
                    .containsExactly(LIST);
        }
    }

    @Test
    void everything_else_is_the_same_to_the_byte() throws IOException {
        var book =
                ReturnedBook.of("t", ROWS).png("C3", "").sheet("1.1-1", "ตาราง").png("A1", "");
        var original = SentBack.parts(SentBack.save(book));
        var copy = SentBack.of(book).parts();
        assertThat(copy.keySet()).containsAll(original.keySet());
        assertThat(original.keySet())
                .filteredOn(part -> !original.get(part).equals(copy.get(part)))
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/_rels/sheet1.xml.rels");
        assertThat(original.keySet()).contains("xl/media/image1.png", "docProps/core.xml");
    }

    @Test
    void the_copy_is_whole() throws IOException {
        var book = ReturnedBook.of("t", ROWS)
                .png("C3", "")
                .change(sheet -> comment(sheet, "C3", "ขอตรวจสอบ"))
                .change(sheet -> sheet.protectSheet(""))
                .sheet("2", "#||ท้าย|หลง");
        assertThat(WorkbookFile.problems(SentBack.of(book).file())).isEmpty();
        assertThat(WorkbookFile.problems(again(book, nothing -> {}).file())).isEmpty();
    }

    @Test
    void read_again_the_copy_says_what_the_workbook_said() throws IOException {
        var book = ReturnedBook.of("t", ROWS)
                .png("C3", "แผนที่")
                .change(sheet -> comment(sheet, "C3", "ขอตรวจสอบ"))
                .change(sheet -> comment(sheet, "D1", "ตรงนี้\nด้วย"))
                .sheet("บันทึก", "จดไว้");
        var before = ReturnedText.of(SentBack.read(SentBack.save(book)));
        assertThat(SentBack.of(book).read()).isEqualTo(before);
        assertThat(again(book, nothing -> {}).read()).isEqualTo(before);
    }

    @Test
    void a_comment_of_the_agency_stays_above_ours() throws IOException {
        var book = ReturnedBook.of("t", "#||ความปลอดภัย").change(sheet -> comment(sheet, "C1", "ขอตรวจสอบ"));
        assertThat(SentBack.of(book).comments()).isEqualTo("""
                        t!C1 ขอตรวจสอบ /  / รวมเล่ม: โปรดแก้ไข / ข้อคิดเห็นในเซลล์ ไม่อยู่ในรายงาน: “ขอตรวจสอบ” → หากเป็นส่วนของคำตอบ ให้คัดลอกไปไว้ในช่องคำตอบ
                        """);
    }

    @Test
    void what_the_agency_writes_into_our_comment_is_found() throws IOException {
        var sent = SentBack.of(ReturnedBook.of("t", ROWS)).after(book -> {
            var comment = book.getSheet("t").getCellComments().get(new CellAddress("D4"));
            comment.setString(comment.getString().getString() + " ย้ายแล้ว");
        });
        assertThat(ReturnedText.of(SentBack.read(sent))).contains("COMMENT t!D4 ย้ายแล้ว\n");
    }

    @Test
    void what_the_agency_types_on_our_tab_is_found_and_the_next_list_leaves_it_there() throws IOException {
        Consumer<XSSFWorkbook> note =
                book -> book.getSheet(LIST).getRow(5).createCell(5).setCellValue("ย้ายแล้ว");
        var again = again(ReturnedBook.of("t", ROWS), note);
        assertThat(again.read()).contains("STRAY_TEXT " + LIST + "!F6 ย้ายแล้ว\n");
        assertThat(again.tabs()).containsExactly("t", LIST, Contract.SHEET, LIST + " (2)");
    }

    @Test
    void of_what_has_been_mended_nothing_is_left() throws IOException {
        var again = again(
                ReturnedBook.of("t", ROWS),
                book -> book.getSheet("t").getRow(0).getCell(3).setCellValue(""));
        assertThat(again.comments()).isEqualTo("t!D4 รวมเล่ม: โปรดแก้ไข / " + STRAY.formatted("ฝาก") + "\n");
        assertThat(again.tab(LIST)).doesNotContain("=ลืม").contains("ฝาก");
        assertThat(again.parts().get("xl/drawings/vmlDrawing1.vml")).containsOnlyOnce("<x:ClientData ");
    }

    @Test
    void what_is_ours_is_listed_on_the_hidden_sheet() throws IOException {
        var own = SentBack.of(ReturnedBook.of("t", ROWS).from("form_id|rt66"));
        for (var sent : List.of(SentBack.of(ReturnedBook.of("t", ROWS)), own))
            try (var book = sent.open()) {
                assertThat(book.getSheetVisibility(book.getSheetIndex(Contract.SHEET)))
                        .isEqualTo(SheetVisibility.VERY_HIDDEN);
                assertThat(sent.tab(Contract.SHEET))
                        .contains("listed | " + LIST + "\n")
                        .contains("remark | รวมเล่ม: โปรดแก้ไข\n");
            }
        assertThat(SentBack.read(own.file()).formId()).isEqualTo("rt66");
    }

    @Test
    void a_workbook_of_another_program_with_prefixes_and_without_styles_goes_back_too() throws IOException {
        var sheet = "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData>"
                + "<x:row><x:c t='inlineStr'><x:is><x:t>#</x:t></x:is></x:c>"
                + "<x:c r='D1' t='inlineStr'><x:is><x:t>หลง &amp; ลืม</x:t></x:is></x:c></x:row></x:sheetData>"
                + "<!-- <extLst> --><x:conditionalFormatting><x:cfRule><x:extLst/></x:cfRule></x:conditionalFormatting>"
                + "<x:pageMargins a='>'/><x:extLst/></x:worksheet>";
        var file =
                Files.write(folder.resolve("raw.xlsx"), RawBook.ofSheet(sheet).bytes());
        var copy = SentBack.of(file);
        assertThat(copy.read()).isEqualTo("STRAY_TEXT t!D1 หลง & ลืม\n");
        assertThat(copy.parts().get("xl/worksheets/sheet1.xml"))
                .contains("<x:pageMargins a='>'/><x:legacyDrawing xmlns:r=\"")
                .endsWith("/><x:extLst/></x:worksheet>");
        assertThat(copy.parts().get("xl/styles1.xml")).contains("<cellXfs count=");
    }

    @Test
    void where_a_thread_stands_only_the_list_tells() throws IOException {
        var thread =
                "<ThreadedComments><threadedComment ref='D1' id='{1}'><text>ถาม</text></threadedComment></ThreadedComments>";
        var note = "<comments><authors><author>tc={1}</author></authors><commentList><comment ref='D1' authorId='0'>"
                + "<text><t>ถาม</t></text></comment></commentList></comments>";
        var file = Files.write(
                folder.resolve("raw.xlsx"),
                RawBook.of("<row><c r='D1' t='inlineStr'><is><t>x</t></is></c></row>")
                        .ofSheet("threadedComment", "threadedComments/1.xml", thread)
                        .ofSheet("comments", "comments1.xml", note)
                        .bytes());
        var copy = SentBack.of(file);
        assertThat(copy.parts().get("xl/comments1.xml"))
                .isEqualTo(SentBack.parts(file).get("xl/comments1.xml"));
        assertThat(copy.read()).isEqualTo(ReturnedText.of(SentBack.read(file)));
    }

    @Test
    void the_agency_gets_back_only_what_it_can_mend() {
        var workbook = new UsedWorkbook("new.xlsx", Map.of(), Instant.EPOCH, List.of());
        var mine = Finding.strayText(new Place("new.xlsx", "t", "D1"), "x").of("a1");
        var others = Stream.of(
                        Finding.olderWorkbook(Place.file("old.xlsx"), "new.xlsx"),
                        Finding.sameWorkbook(Place.file("copy.xlsx"), "new.xlsx"),
                        Finding.otherVersion(Place.file("new.xlsx"), "1", "2"),
                        Finding.strayText(new Place("old.xlsx", "t", "D1"), "x"))
                .map(finding -> finding.of("a1"));
        var findings = Stream.concat(others, Stream.of(mine, mine.of("a2"))).toList();
        var volume = new Volume(ReturnedForm.FORM, Map.of(), Map.of("a1", workbook), findings);
        assertThat(new ReturnWriter(volume).findings(SentBack.AGENCY)).containsExactly(mine);
    }

    @Test
    void a_copy_is_untouched_until_another_program_saves_it() throws IOException {
        var copy = SentBack.of(ReturnedBook.of("t", ROWS));
        assertThat(ReturnWriter.isUntouched(copy.file())).isTrue();
        assertThat(ReturnWriter.isUntouched(copy.after(nothing -> {}))).isFalse();
    }

    @Test
    void the_same_workbook_gives_the_same_bytes() throws IOException {
        var book = ReturnedBook.of("t", ROWS).png("C3", "");
        var once = SentBack.save(book);
        assertThat(Files.readAllBytes(SentBack.of(once).file()))
                .isEqualTo(Files.readAllBytes(SentBack.of(once).file()));
    }

    /** The copy of what comes back after the agency has worked in a first copy. */
    private static SentBack again(ReturnedBook book, Consumer<XSSFWorkbook> work) throws IOException {
        return SentBack.of(SentBack.of(book).after(work));
    }

    private static void comment(XSSFSheet sheet, String cell, String text) {
        var drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 2, 2));
        comment.setString(text);
        comment.setAddress(new CellAddress(cell));
    }
}
