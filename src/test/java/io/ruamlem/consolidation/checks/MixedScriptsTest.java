package io.ruamlem.consolidation.checks;

import static io.ruamlem.consolidation.Checked.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "การดำเนิნงาน, การดำเนิნงาน, ნ",
        "โรงເรียนคุณภาพ, โรงເรียนคุณภาพ, ເ",
        "นักเรียນ ทุกคน, นักเรียນ, ນ",
        "ครูผู้สอンทุกคน, ครูผู้สอンทุกคน, ン",
        "การพัฒнาครู, การพัฒнาครู, н",
        "ระเบียu ใหม่, ระเบียu, u",
        "การอ่าnออก, การอ่าnออก, n",
        "ກิจกรรมค่าย, ກิจกรรมค่าย, ກ"
    })
    void a_letter_of_another_script_in_a_thai_word(String text, String word, String letter) {
        assertThat(found(text)).containsExactly("n C6 MIXED_SCRIPT " + word + ", " + letter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ห้องSTEM และแผนBCG ของโรงเรียน",
                "ภาษาจีน汉语 และภาษาญี่ปุ่น日本語ひらがなขั้นต้น",
                "ห้องเรียนภาษาเกาหลี한국어สองห้อง",
                "ภาษาอาหรับ العربيةสำหรับนักเรียน",
                "ภาษาลาว ພາສາລາວ และภาษาพม่า",
                "มุมθ ค่าαของครอนบาค อุณหภูมิ 30°C",
                "ชั้น ม.1/2 e-bookเล่มใหม่ iPadของโรงเรียน",
                "คะแนน x̄ และ S.D. ของกลุ่มa",
                "ติดตั้ง wifiทุกห้อง และ googleฟอร์ม",
                "ขนาด 10x20 เมตร กว้างxยาว",
                "เขียนโปรแกรมScratchได้ทุกคน",
                "ความรู้ดีๆ ฯลฯ ๑๒๓ ฿50"
            })
    void words_of_other_languages_are_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }
}
