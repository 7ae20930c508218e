package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownTextsTest {
    @Test
    void texts_are_the_same_whatever_their_spaces_and_order_of_marks() {
        assertThat(KnownTexts.fold(" ที่\u00A0\n นี่ ")).isEqualTo(KnownTexts.fold("ที่ นี่"));
        assertThat(KnownTexts.fold("กู\u0E48")).isEqualTo(KnownTexts.fold("ก\u0E48ู"));
        assertThat(KnownTexts.fold("คำ")).isNotEqualTo(KnownTexts.fold("คา"));
    }
}
