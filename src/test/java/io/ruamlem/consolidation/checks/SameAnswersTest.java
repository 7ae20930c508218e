package io.ruamlem.consolidation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.consolidation.Checked;
import io.ruamlem.model.Agency;
import io.ruamlem.model.PackedText;
import io.ruamlem.model.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameAnswersTest {
    private static final String LONG =
            "โรงเรียนในสังกัดทุกแห่งจัดทำแผนเผชิญเหตุ ซักซ้อมแผนภาคเรียนละหนึ่งครั้ง ตรวจสอบอาคารสถานที่และระบบไฟฟ้าทุกเดือน "
                    + "แต่งตั้งครูเวรประจำวัน ประสานสถานีตำรวจและโรงพยาบาลส่งเสริมสุขภาพตำบลให้ร่วมเป็นเครือข่ายดูแลความปลอดภัย";

    @Test
    void the_same_answer_to_two_items_is_told_at_the_second() {
        assertThat(new Checked()
                        .answer("n", "a", LONG)
                        .answer("n", "b", "1) " + LONG)
                        .findings())
                .containsExactly("n C6 DUPLICATE_ANSWER N, a, P, C6, " + LONG.substring(0, 200) + "…");
    }

    @Test
    void the_same_answer_of_two_agencies_is_told_to_both() {
        assertThat(new Checked()
                        .answer("n", "a", LONG)
                        .answer("s", "b", LONG.replace(" ", "  "))
                        .findings())
                .extracting(line -> line.substring(0, 36))
                .containsExactly("n C6 DUPLICATE_ANSWER S, b, P, C6, โ", "s C6 DUPLICATE_ANSWER N, a, P, C6, โ");
    }

    @Test
    void each_of_many_points_to_one_other() {
        var round = new Checked()
                .answer("n", "a", LONG)
                .answer("n", "b", LONG)
                .answer("s", "a", LONG)
                .answer("w", "b", LONG);
        assertThat(round.findings())
                .extracting(line -> line.substring(0, 34).strip())
                .containsExactlyInAnyOrder(
                        "n C6 DUPLICATE_ANSWER S, a, P, C6,",
                        "n C6 DUPLICATE_ANSWER N, a, P, C6,",
                        "s C6 DUPLICATE_ANSWER N, a, P, C6,",
                        "w C6 DUPLICATE_ANSWER N, a, P, C6,");
    }

    @Test
    void an_answer_changed_in_a_word_is_nearly_the_same() {
        assertThat(new Checked()
                        .answer("n", "a", LONG)
                        .answer("s", "a", LONG.replace("ทุกเดือน", "ทุกภาค"))
                        .findings())
                .hasSize(2)
                .allMatch(line -> line.contains("SIMILAR_ANSWER") && line.matches("(?s).*, 9\\d"));
    }

    @Test
    void other_answers_short_ones_and_statuses_are_left_alone() {
        var half = LONG.substring(0, LONG.length() / 2);
        assertThat(new Checked().answer("n", "a", LONG).answer("s", "a", half).findings())
                .isEmpty();
        var brief = "ไม่พบปัญหาในการดำเนินงาน ดำเนินการตามแผนที่กำหนดไว้ครบถ้วน";
        assertThat(new Checked().answer("n", "a", brief).answer("s", "a", brief).findings())
                .isEmpty();
        var nothing = "ไม่ได้ดำเนินการในนโยบายนี้";
        assertThat(new Checked()
                        .answer("n", "a", nothing)
                        .answer("s", "a", nothing)
                        .findings())
                .isEmpty();
    }

    @Test
    void digits_of_either_kind_are_the_same() {
        assertThat(new Checked()
                        .answer("n", "a", LONG + " 25 แห่ง")
                        .answer("s", "a", LONG + " ๒๕ แห่ง")
                        .findings())
                .hasSize(2)
                .allMatch(line -> line.contains("DUPLICATE_ANSWER"));
    }

    @Test
    void near_copies_are_found_among_thousands_and_strangers_are_not() {
        var random = new Random(66);
        var texts = IntStream.range(0, 3000)
                .mapToObj(i -> text(random, 300 + i % 1500))
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var shingles = Shingles.of(text);
            assertThat(shingles.likeness(Shingles.of(changed(text)))).isGreaterThan(0.9);
            assertThat(IntStream.range(0, 16).anyMatch(sameBand(text, changed(text))))
                    .isTrue();
            assertThat(shingles.likeness(Shingles.of(texts.get((i + 1) % texts.size()))))
                    .isLessThan(0.1);
        }
    }

    @Test
    void near_copies_are_found_however_far_apart_they_stand() {
        var random = new Random(66);
        var texts = IntStream.range(0, 1500).mapToObj(i -> text(random, 200)).collect(Collectors.toList());
        for (int i = 0; i < 1500; i++) texts.add(i % 3 == 0 ? changed(texts.get(i)) : text(random, 200));
        var all = IntStream.range(0, texts.size())
                .mapToObj(i -> longAnswer(i, texts.get(i)))
                .toList();
        var found = SameAnswers.in(all, Map.of())
                .map(finding -> finding.place().cell())
                .toList();
        assertThat(found)
                .containsExactlyElementsOf(IntStream.range(0, 1500)
                        .filter(i -> i % 3 == 0)
                        .boxed()
                        .flatMap(i -> Stream.of("C" + i, "C" + (i + 1500)))
                        .toList());
    }

    /** One of an agency of its own. */
    private static LongAnswer longAnswer(int number, String text) {
        var agency = new Agency("a" + number, "", "", "", number, "");
        var place = new Place("", "P", "C" + number);
        var letters = Letters.of(text);
        return new LongAnswer(
                agency,
                "1",
                place,
                Optional.of(PackedText.of(text)),
                LongAnswer.Exact.of(letters),
                Sketch.hashes(letters));
    }

    private static IntPredicate sameBand(String one, String other) {
        var bands = Sketch.bands(one);
        var others = Sketch.bands(other);
        return band -> bands[band] == others[band];
    }

    /** Three letters in a hundred changed, all in one place. */
    private static String changed(String text) {
        int at = text.length() / 2;
        int end = at + text.length() * 3 / 100;
        return text.substring(0, at) + "ฮ".repeat(end - at) + text.substring(end);
    }

    private static String text(Random random, int length) {
        return random.ints(length, 'ก', 'ฮ').mapToObj(Character::toString).collect(Collectors.joining());
    }
}
