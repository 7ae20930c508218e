package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Run;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
    @Test
    void every_line_of_every_cell_is_a_paragraph_and_empty_lines_go() {
        var cells = List.of(TypedCell.of("หนึ่ง\r\n\r\n สอง "), TypedCell.of(" "), TypedCell.of("สาม"));

        assertThat(Shown.blocks(AnswerText.blocks(cells))).isEqualTo("หนึ่ง\nสอง\nสาม");
    }

    @Test
    void emphasis_is_kept_over_lines() {
        var cell = Shown.cell(Run.plain("ผล"), Shown.bold("ดี\nมาก"), Run.plain(" ครบ"));

        assertThat(Shown.blocks(AnswerText.blocks(List.of(cell)))).isEqualTo("ผล*ดี*\n*มาก* ครบ");
    }

    @Test
    void a_list_runs_over_cells() {
        var cells = List.of(TypedCell.of("1) ก"), TypedCell.of("- ข"), TypedCell.of("2) ค"));

        assertThat(Shown.blocks(AnswerText.blocks(cells))).isEqualTo("[1)] ก\n    • ข\n[2)] ค");
    }

    @Test
    void addresses_open_without_the_punctuation_and_thai_text_around_them() {
        assertThat(Shown.answer("ดู(https://a.go.th/x?y=1&z=2), www.b.ac.th/นโยบาย และ http://c.org/d_(e)."))
                .isEqualTo("ดู({https://a.go.th/x?y=1&z=2 -> https://a.go.th/x?y=1&z=2}),"
                        + " {www.b.ac.th/ -> https://www.b.ac.th/}นโยบาย"
                        + " และ {http://c.org/d_(e) -> http://c.org/d_(e)}.");
    }

    @Test
    void mail_addresses_open() {
        assertThat(Shown.answer("อีเมลoffice@a-ed.go.th; @line66 a@b"))
                .isEqualTo("อีเมล{office@a-ed.go.th -> mailto:office@a-ed.go.th}; @line66 a@b");
    }

    @Test
    void an_address_half_in_bold_opens_in_both_halves() {
        var cell = Shown.cell(Run.plain("ที่ https://a.go"), Shown.bold(".th/b นี้"));

        assertThat(Shown.blocks(AnswerText.blocks(List.of(cell))))
                .isEqualTo("ที่ {https://a.go -> https://a.go.th/b}{*.th/b* -> https://a.go.th/b}* นี้*");
    }

    @Test
    void a_link_of_the_agency_stays_if_it_leads_to_the_web_or_to_mail() {
        var cell = Shown.cell(
                link("เว็บ", "HTTPS://a.go.th/b"), link(" แฟ้ม", "file:///C:/b.docx"), link(" หน้า", "#Sheet2!A1"));

        assertThat(Shown.blocks(AnswerText.blocks(List.of(cell)))).isEqualTo("{เว็บ -> HTTPS://a.go.th/b} แฟ้ม หน้า");
    }

    private static Run link(String text, String link) {
        return new Run(text, Set.of(), "", link);
    }

    @Test
    void pasted_paragraphs_and_breaks_become_lines() {
        assertThat(Shown.answer("<p class=\"x\">หนึ่ง&nbsp;&amp; สอง</p><P>สาม<br/>สี่ <span style='a'>ห้า</span></P>"))
                .isEqualTo("หนึ่ง & สอง\nสาม\nสี่ ห้า");
    }

    @Test
    void pasted_lists_become_lists() {
        assertThat(Shown.answer(
                        "<ol><li><p>หนึ่ง</p><ul><li>ก</li><li>ข<ul><li>ค</li></ul></li></ul></li><li>สอง</li></ol>จบ"))
                .isEqualTo("""
                        [1.] หนึ่ง
                            • ก
                            • ข
                                • ค
                        [2.] สอง
                        จบ""");
    }

    @Test
    void pasted_emphasis_and_links_are_kept() {
        assertThat(Shown.answer("<p>ผล<strong>ดี<em>มาก</em></strong> <a href=\"https://a.go.th\">ดูที่นี่</a></p>"))
                .isEqualTo("ผล*ดี*_*มาก*_ {ดูที่นี่ -> https://a.go.th}");
    }

    @Test
    void text_that_merely_holds_angle_brackets_or_ampersands_stays() {
        var typed = "x < 5 และ y > 3 <มากกว่า> R&D; a<b>c AT&T <https:> <br";

        assertThat(Shown.answer(typed)).isEqualTo(typed);
    }

    @Test
    void tags_that_nobody_knows_stay_in_pasted_text() {
        assertThat(Shown.answer("<p>ใช้ <ชื่อ> และ <name></p>")).isEqualTo("ใช้ <ชื่อ> และ <name>");
    }

    @Test
    void no_text_that_a_cell_can_hold_is_too_much() {
        for (var piece : List.of(".c", "1.", "<ol><li>", "www.", ")", "\u0E3A\u0E48", "<b>", "&amp;", "1)\n", "\u200B"))
            for (var begin : List.of("a@b", "www.", "<p>", ""))
                assertThat(AnswerText.blocks(List.of(TypedCell.of(begin + piece.repeat(30_000 / piece.length())))))
                        .as(begin + piece)
                        .isNotNull();
    }
}
