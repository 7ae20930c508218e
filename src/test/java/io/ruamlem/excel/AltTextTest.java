package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AltTextTest {
    @Test
    void alternative_texts_that_nobody_wrote_are_left_out() {
        var automatic = new String[] {
            "Picture 1",
            "รูปภาพ 12",
            "IMG_2042",
            "image1.png",
            "G:\\งาน\\ภาพ กิจกรรม",
            "https://a.th/x?y",
            "รูปภาพประกอบด้วย ข้อความ, โปสเตอร์",
            "A picture containing text\n\nDescription automatically generated",
            "เด็กสองคน\nคำอธิบายที่สร้างโดยอัตโนมัติ",
            "อาจเป็นรูปภาพของ 5 คน",
            "  "
        };
        for (var text : automatic) assertThat(AltText.ofPerson(text)).as(text).isEmpty();
        for (var text : new String[] {"ภาพกิจกรรมหน้าเสาธง", "รูปที่ 3 อบรมครู", "อบรมครู 1"})
            assertThat(AltText.ofPerson(" " + text)).isEqualTo(text);
    }
}
