package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.ruamlem.account.RandomText;
import io.ruamlem.model.Letters;
import io.ruamlem.model.Run;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void letters_and_figures_count_marks_spaces_and_signs_do_not() {
        assertThat(Letters.in("ไม่มี 3 ข้อ!")).isEqualTo(6);
        assertThat(Letters.in("é e\u0301 1.5%")).isEqualTo(4);
    }

    @Test
    void what_cleaning_makes_one_letter_counts_as_many_as_what_it_was_made_of() {
        assertThat(Letters.in("เเผน")).isEqualTo(Letters.in("แผน"));
        assertThat(Letters.in("น\u0E4D\u0E49า")).isEqualTo(Letters.in("น้ำ"));
        assertThat(Letters.in("\uF700\uF70F\uF70B")).isEqualTo(Letters.in("ฐญ้"));
    }

    @Test
    void no_cleaning_and_no_turning_of_figures_changes_the_number() {
        var text = new RandomText(new Random(7));
        for (int i = 0; i < 20_000; i++) {
            var typed = i % 2 == 0 ? text.cell() : text.anyCharacters(40);
            var clean = TextCleaner.clean(List.of(Run.plain(typed)));
            assertThat(Letters.in(clean)).as(typed).isEqualTo(Letters.in(typed));
        }
    }

    @Test
    void nor_does_it_for_any_character_of_unicode_among_others_that_compose() {
        for (int c = 0x20; c < 0x110000; c++) {
            if (c >= 0xD800 && c <= 0xDFFF) continue;
            var typed = "e" + Character.toString(c) + "\u0301\u1161\u0E32";
            if (Letters.in(TextCleaner.clean(typed)) != Letters.in(typed)) fail("U+%04X", c);
        }
    }
}
