package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Block;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Run;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypedListTest {
    @Test
    void numbers_that_begin_lines_here_and_there_are_no_list() {
        assertThat(Shown.answer("""
                งบประมาณรวม
                6.1 ล้านบาท และ
                2. ไตรมาสที่สอง
                12) โรงเรียน
                2.5 เท่าของปีก่อน
                3 คน""")).isEqualTo("""
                งบประมาณรวม
                6.1 ล้านบาท และ
                2. ไตรมาสที่สอง
                12) โรงเรียน
                2.5 เท่าของปีก่อน
                3 คน""");
    }

    @Test
    void marks_nest_by_the_depth_of_their_numbers_and_by_their_kind() {
        assertThat(Shown.answer("""
                1) ด้านวิชาการ
                1.1) หลักสูตร
                1.1.1) ปฐมวัย
                - อนุบาล
                - เตรียมอนุบาล
                1.1.2) ประถม
                1.2) การสอน
                2) ด้านบุคคล""")).isEqualTo("""
                [1)] ด้านวิชาการ
                    [1.1)] หลักสูตร
                        [1.1.1)] ปฐมวัย
                            • อนุบาล
                            • เตรียมอนุบาล
                        [1.1.2)] ประถม
                    [1.2)] การสอน
                [2)] ด้านบุคคล""");
    }

    @Test
    void lists_nest_four_deep_at_most() {
        assertThat(Shown.answer("1. ก\n1) ข\n(1) ค\n- ง\n• จ")).isEqualTo("""
                [1.] ก
                    [1)] ข
                        [(1)] ค
                            • ง
                            • จ""");
    }

    @Test
    void deep_numbers_without_a_parent_stand_outermost() {
        assertThat(Shown.answer("ดังนี้\n2.1) ท้องถิ่น\n2.2) โรงพยาบาล\n2.4) ชุมชน"))
                .isEqualTo("""
                ดังนี้
                [2.1)] ท้องถิ่น
                [2.2)] โรงพยาบาล
                [2.4)] ชุมชน""");
    }

    @Test
    void bare_numbers_are_marks_where_they_run_on_from_one() {
        assertThat(Shown.answer("1.1 หนึ่ง\n1.2สอง\n1.4 สี่\n1.9 ล้าน")).isEqualTo("""
                [1.1] หนึ่ง
                [1.2] สอง
                [1.4] สี่
                1.9 ล้าน""");
        assertThat(Shown.answer("1 วิชาการ\n2 งบประมาณ\n25 แห่ง")).isEqualTo("""
                [1] วิชาการ
                [2] งบประมาณ
                25 แห่ง""");
    }

    @Test
    void a_bare_number_is_a_mark_below_its_parent() {
        assertThat(Shown.answer("1. โครงการ\n1.1 ปลอดภัย\n2. กิจกรรม\n2.1 นิเทศ"))
                .isEqualTo("""
                [1.] โครงการ
                    [1.1] ปลอดภัย
                [2.] กิจกรรม
                    [2.1] นิเทศ""");
    }

    @Test
    void thai_and_arabic_figures_mix_in_one_list() {
        assertThat(Shown.answer("๑. ผู้อำนวยการ\n๒. ประธาน\n3. ครู")).isEqualTo("""
                [๑.] ผู้อำนวยการ
                [๒.] ประธาน
                [3.] ครู""");
    }

    @Test
    void differently_closed_deep_numbers_are_one_list() {
        assertThat(Shown.answer("1.1) ก\n1.2) ข\n1.3.) ค\n1.4. ง\n1.5 จ")).isEqualTo("""
                [1.1)] ก
                [1.2)] ข
                [1.3.)] ค
                [1.4.] ง
                [1.5] จ""");
    }

    @Test
    void letters_with_a_dot_are_marks_in_sequence_only() {
        assertThat(Shown.answer("ก. ครู\nข. นักเรียน\nค.ร.ม. เห็นชอบ\na. one\nb. two"))
                .isEqualTo("""
                [ก.] ครู
                [ข.] นักเรียน
                ค.ร.ม. เห็นชอบ
                [a.] one
                [b.] two""");
    }

    @Test
    void a_list_of_the_same_look_right_below_an_item_stands_inside() {
        assertThat(Shown.answer("""
                1. การวางแผน
                1. แผนพัฒนา
                2. แผนปฏิบัติการ
                2. การบริหาร
                1. ตรวจสอบ
                2. บูรณาการ
                3. พัฒนา""")).isEqualTo("""
                [1.] การวางแผน
                    [1.] แผนพัฒนา
                    [2.] แผนปฏิบัติการ
                [2.] การบริหาร
                    [1.] ตรวจสอบ
                    [2.] บูรณาการ
                    [3.] พัฒนา""");
    }

    @Test
    void a_number_typed_again_and_again_stays_in_its_list() {
        assertThat(Shown.answer("1. ก\n1. ข\n1. ค\n2. ง\n3. จ\n3. ฉ")).isEqualTo("""
                [1.] ก
                [1.] ข
                [1.] ค
                [2.] ง
                [3.] จ
                [3.] ฉ""");
    }

    @Test
    void a_list_goes_on_behind_a_line_broken_by_hand() {
        assertThat(Shown.answer("1. จัดประชุม\n- แต่งตั้งคณะกรรมการ\nในสังกัด\n- อบรม\nครู\n2. รายงาน"))
                .isEqualTo("""
                [1.] จัดประชุม
                    • แต่งตั้งคณะกรรมการ
                ในสังกัด
                    • อบรม
                ครู
                [2.] รายงาน""");
    }

    @Test
    void a_new_list_behind_a_heading_stands_outermost_again() {
        assertThat(Shown.answer("เชิงปริมาณ\n1) ร้อยละ 100\n2) ร้อยละ 80\nเชิงคุณภาพ\n1. ครู\n2. ผู้เรียน"))
                .isEqualTo("""
                        เชิงปริมาณ
                        [1)] ร้อยละ 100
                        [2)] ร้อยละ 80
                        เชิงคุณภาพ
                        [1.] ครู
                        [2.] ผู้เรียน""");
    }

    @Test
    void bullets_further_in_stand_inside() {
        assertThat(Shown.answer("- วิชาการ\n    - หลักสูตร\n\t- การสอน\n    - สื่อ\n- บุคคล"))
                .isEqualTo("""
                • วิชาการ
                    • หลักสูตร
                        • การสอน
                    • สื่อ
                • บุคคล""");
    }

    @Test
    void a_number_goes_on_with_its_list_whatever_its_indent() {
        assertThat(Shown.answer("1. ผู้บริหาร\n     \t2. ครู\n  3. กรรมการ")).isEqualTo("""
                [1.] ผู้บริหาร
                [2.] ครู
                [3.] กรรมการ""");
    }

    @Test
    void an_item_without_text_stays_in_its_list() {
        assertThat(Shown.answer("1) ก\n2)\n3) ค")).isEqualTo("[1)] ก\n[2)]\n[3)] ค");
    }

    @Test
    void a_mark_in_bold_is_cut_from_its_run() {
        assertThat(Shown.answer(Shown.bold("1) ผล"), Run.plain("ดี"))).isEqualTo("[1)] *ผล*ดี");
    }

    @Test
    void no_letter_is_lost() {
        var random = new Random(2566);
        for (int i = 0; i < 3_000; i++) {
            var typed = lines(random);
            var blocks = AnswerText.blocks(List.of(TypedCell.of(typed)));
            assertThat(letters(blocks.stream().map(TypedListTest::text).collect(Collectors.joining())))
                    .as(typed)
                    .isEqualTo(letters(TextCleaner.clean(typed)));
        }
    }

    private static String lines(Random random) {
        var pieces = "1 2 3 ๑ ๒ . ) ( ก ข a - • * \t : 1.1 1.2 1) 2) 1. 2. (1) ผล ไม่ < & \u200B 2566".split(" ");
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(
                        i -> random.nextInt(4) == 0 ? "\n" : pieces[random.nextInt(pieces.length)] + " ".repeat(i % 2))
                .collect(Collectors.joining());
    }

    private static String text(Block block) {
        if (block instanceof ListItem item) return item.mark() + Run.text(item.runs());
        return Run.text(((Paragraph) block).runs());
    }

    /** All but what bullets and the ends of lines take away. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\u200B•*-]", "");
    }
}
