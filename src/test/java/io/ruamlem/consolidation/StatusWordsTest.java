package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Settings;
import io.ruamlem.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTest {
    private final StatusWords words = new StatusWords(new Settings(Map.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "--",
                "—",
                "ไม่มี",
                "-ไม่มี-",
                "- ไม่มี -",
                "ไม่ มี",
                "(ไม่มี)",
                "“ไม่มี”",
                "ไม่มี.",
                "ไม่ม\uF702",
                ".....",
                "…",
                "-\n-\n-",
                ".....\n.....",
                "n/a",
                "N/A",
                "None",
                "1)",
                "1.",
                "๑.",
                "1.1)",
                "1) 2)",
                "1.\n2.",
                "1)..... 2).....",
                "1. - 2. -",
                "1) ไม่มี",
                "ก) ไม่มี",
                "(ข) -",
                "1. ไม่มี\n2. ไม่มี",
                "<p>-</p>",
                "ไม่ได้ดำเนินการ\nในนโยบายนี้"
            })
    void a_cell_that_holds_only_this_means_nothing_to_report(String cell) {
        assertThat(meaning(words, cell)).contains(Status.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ไม่เกี่ยวข้อง", "- ไม่เกี่ยวข้อง -", "Not  applicable", "1. ไม่เกี่ยวข้อง"})
    void a_cell_that_holds_only_this_means_not_applicable(String cell) {
        assertThat(meaning(words, cell)).contains(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ไม่มีปัญหาในการดำเนินงาน",
                "มี",
                "0",
                "5",
                "1.5",
                "2566",
                "100.",
                "1) มี",
                "ไม่มี\nงบประมาณ",
                "- 5 โรงเรียน",
                "/"
            })
    void all_else_is_an_answer(String cell) {
        assertThat(meaning(words, cell)).isEmpty();
    }

    @Test
    void an_answer_in_any_cell_is_an_answer() {
        assertThat(meaning(words, "-", "ไม่มี", "จัดอบรมครู")).isEmpty();
    }

    @Test
    void without_a_word_there_is_no_status() {
        assertThat(meaning(words)).isEmpty();
        assertThat(meaning(words, "", " \n\u00A0", "\u200B")).isEmpty();
    }

    @Test
    void a_dash_beside_a_word_says_nothing_of_its_own() {
        assertThat(meaning(words, "-", "ไม่เกี่ยวข้อง")).contains(Status.NOT_APPLICABLE);
        assertThat(meaning(words, "ไม่มี", "ไม่เกี่ยวข้อง")).contains(Status.NOTHING);
    }

    @Test
    void the_form_says_what_else_means_nothing() {
        var own = new StatusWords(new Settings(Map.of("means_nothing", "ยังไม่เริ่ม", "means_not_applicable", "ข้าม")));

        assertThat(List.of(
                        meaning(own, "ยังไม่เริ่ม"), meaning(own, "ข้าม"), meaning(own, "ไม่มี"), meaning(own, "nil")))
                .containsExactly(
                        Optional.of(Status.NOTHING),
                        Optional.of(Status.NOT_APPLICABLE),
                        Optional.of(Status.NOTHING),
                        Optional.empty());
    }

    private static Optional<Status> meaning(StatusWords words, String... cells) {
        return words.of(Stream.of(cells).map(TypedCell::of).toList());
    }
}
