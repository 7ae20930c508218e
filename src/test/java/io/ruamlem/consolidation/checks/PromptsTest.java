package io.ruamlem.consolidation.checks;

import static io.ruamlem.consolidation.Checked.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.consolidation.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptsTest {
    private static final String QUESTION = "โรงเรียนมีแนวทางการวัดและประเมินผลเพื่อพัฒนาผู้เรียน";
    private static final String WHOLE = QUESTION + " (การวัด หมายถึง การเก็บข้อมูลของผู้เรียนทุกคน)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHOLE,
                QUESTION,
                "1) " + QUESTION,
                "มีแนวทางการวัดและประเมินผลเพื่อพัฒนาผู้เรียน",
                "โรงเรียนมีแนวทางการวัด และประเมินผล\nเพื่อพัฒนาผู้เรียน",
                "** ระบุรายละเอียดพอสังเขป และแนบรูปภาพ",
                "ระบุรายละเอียดพอสังเขปและแนบรูปภาพ"
            })
    void an_answer_that_only_repeats_the_question_or_the_hint(String answer) {
        assertThat(found(answer)).singleElement().asString().startsWith("n C6 QUESTION_REPEATED a");
    }

    @Test
    void the_question_or_the_hint_left_on_a_line_of_the_answer() {
        assertThat(found("1.1 " + QUESTION, "โรงเรียนทุกแห่งใช้แบบประเมินตามสภาพจริง ร่วมกับแฟ้มสะสมผลงาน"))
                .containsExactly("n C6 PROMPT_LEFT a, 1.1 " + QUESTION);
        assertThat(found(
                        "โรงเรียนทุกแห่งใช้แบบประเมินตามสภาพจริง ร่วมกับแฟ้มสะสมผลงานของผู้เรียนทุกคน",
                        "** ระบุรายละเอียดพอสังเขป และแนบรูปภาพ ดังนี้"))
                .containsExactly("n C7 PROMPT_LEFT a, ** ระบุรายละเอียดพอสังเขป และแนบรูปภาพ ดังนี้");
    }

    @Test
    void headings_of_a_table_item_left_in_its_rows() {
        assertThat(new Checked()
                        .answer("n", "t", "ปัญหา/อุปสรรค|แนวทางการแก้ไข", "ครูไม่พอ|จ้างครูเพิ่ม")
                        .findings())
                .containsExactly("n C6 PROMPT_LEFT t, ปัญหา/อุปสรรค", "n D6 PROMPT_LEFT t, แนวทางการแก้ไข");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "โรงเรียนมีแนวทาง",
                "มี",
                "โรงเรียนในสังกัดมีแนวทางการวัดและประเมินผลเพื่อพัฒนาผู้เรียนครบทุกแห่ง โดยใช้แบบประเมินตามสภาพจริง",
                "สพป. กำหนดแนวทางการวัดและประเมินผล แล้วนิเทศติดตามทุกภาคเรียน",
                "แนบรูปภาพกิจกรรมไว้ท้ายคำตอบนี้"
            })
    void answers_in_the_words_of_the_question_are_answers(String answer) {
        assertThat(found(answer)).isEmpty();
    }
}
