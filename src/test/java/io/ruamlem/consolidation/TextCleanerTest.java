package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Run;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextCleanerTest {
    @Test
    void sara_am_typed_as_two_letters_is_one() {
        assertThat(TextCleaner.clean("ท\u0E4Dางาน")).isEqualTo("ท\u0E33งาน");
    }

    @Test
    void a_tone_mark_inside_or_before_a_split_sara_am_stands_before_the_whole_one() {
        assertThat(TextCleaner.clean("น\u0E4D\u0E49า")).isEqualTo("น\u0E49\u0E33");
        assertThat(TextCleaner.clean("น\u0E49\u0E4Dา")).isEqualTo("น\u0E49\u0E33");
    }

    @Test
    void tone_marks_on_both_sides_of_a_split_sara_am_both_stay() {
        assertThat(TextCleaner.clean("น\u0E49\u0E4D\u0E49า")).isEqualTo("น\u0E49\u0E49\u0E33");
    }

    @Test
    void a_tone_mark_before_sara_aa_is_no_split_sara_am() {
        assertThat(TextCleaner.clean("ค่าจ้าง")).isEqualTo("ค่าจ้าง");
    }

    @Test
    void thousands_of_marks_on_one_letter_stay_as_they_are() {
        var piled = "ก" + "\u0E48\u0E3A".repeat(15_000);
        assertThat(TextCleaner.clean(piled)).hasSameSizeAs(piled);
        var latin = "a" + "\u0301\u0316".repeat(15_000);
        assertThat(TextCleaner.clean(latin)).isEqualTo(latin);
    }

    @Test
    void two_sara_e_are_sara_ae() {
        assertThat(TextCleaner.clean("เเผน เเละ")).isEqualTo("แผน และ");
    }

    @Test
    void glyphs_of_old_fonts_become_their_letters() {
        assertThat(TextCleaner.clean("ป\uF701\uF70Aน ท\uF711า ก\uF70B\uF718")).isEqualTo("ปิ่น ทำ กุ้");
    }

    @Test
    void letters_typed_twice_stay() {
        assertThat(TextCleaner.clean("การรวม กกก ๆๆ aa ได้้")).isEqualTo("การรวม กกก ๆๆ aa ได้้");
    }

    @Test
    void latin_letters_are_composed_but_never_taken_apart() {
        assertThat(TextCleaner.clean("cafe\u0301 ﬁ ½ ①")).isEqualTo("café ﬁ ½ ①");
    }

    @Test
    void a_letter_and_its_accent_parted_by_something_removed_are_composed() {
        assertThat(TextCleaner.clean("e\u200D\u0301")).isEqualTo("é");
    }

    @Test
    void odd_spaces_and_tabs_in_a_row_are_one_space() {
        assertThat(TextCleaner.clean("ก \u00A0\t\u202F\u3000ข")).isEqualTo("ก ข");
    }

    @Test
    void every_way_to_end_a_line_is_a_line_feed() {
        assertThat(TextCleaner.clean("a\r\nb\rc\nd\u000Be\u2028f\u0085g\r\n\r\nh"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\n\nh");
    }

    @Test
    void lines_neither_begin_nor_end_with_spaces() {
        assertThat(TextCleaner.clean("  a \n\t b\u00A0\n")).isEqualTo("a\nb\n");
    }

    @Test
    void a_break_hint_stays_between_letters_only() {
        assertThat(TextCleaner.clean("\u200Bก\u200B\u200Bข\u200B ค\u200B\n\u200Bง\u200B"))
                .isEqualTo("ก\u200Bข ค\nง");
    }

    @Test
    void what_is_not_allowed_in_xml_goes() {
        assertThat(TextCleaner.clean("a\u0001\uD83Db\uDE00c\uFFFEd\uFFFFe\uD83D"))
                .isEqualTo("abcde");
    }

    @Test
    void letters_outside_the_first_plane_stay() {
        assertThat(TextCleaner.clean("  ดี 😀𠮷")).isEqualTo("ดี 😀𠮷");
    }

    @Test
    void sara_am_is_mended_across_runs() {
        var runs = List.of(Shown.bold("ท\u0E4D"), Run.plain("\u0E32งาน"));

        assertThat(Shown.runs(TextCleaner.clean(runs))).isEqualTo("*ทำ*งาน");
    }

    @Test
    void spaces_on_both_sides_of_a_run_are_one() {
        var runs = List.of(Shown.bold("ก "), Run.plain(" ข "));

        assertThat(Shown.runs(TextCleaner.clean(runs))).isEqualTo("*ก *ข");
    }

    @Test
    void a_run_of_which_nothing_is_left_goes() {
        var runs = List.of(Run.plain("ก"), Shown.bold("\u00AD"), Run.plain(" ข"));

        assertThat(TextCleaner.clean(runs)).containsExactly(Run.plain("ก ข"));
    }

    @Test
    void clean_runs_are_given_back_themselves() {
        var runs = List.of(Run.plain("ผลการดำเนินงาน ปี 2566 “ดี”\n"), Shown.bold("ครบ"));

        assertThat(TextCleaner.clean(runs)).isSameAs(runs);
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        var random = new Random(66);
        for (int i = 0; i < 20_000; i++) {
            var once = TextCleaner.clean(damaged(random));
            assertThat(TextCleaner.clean(once)).isEqualTo(once);
        }
    }

    private static String damaged(Random random) {
        var letters = "กาเแํำุู้่\u0E3A \t\n\r\u00A0\u200B\u200D\u00AD\uF70B\uF711\uF718\uD83D\uDE00e\u0001";
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .collect(Collectors.joining());
    }

    @Test
    void between_two_letters_exactly_these_characters_change() {
        var changes = new ArrayList<String>();
        for (char c = 0; c < '\uFFFF'; c++) addChange(changes, c);
        addChange(changes, '\uFFFF');

        assertThat(String.join("\n", changes)).isEqualTo("""
                0000..0008 removed
                0009 space
                000A..000D line feed
                000E..001F removed
                007F..0084 removed
                0085 line feed
                0086..009F removed
                00A0 space
                00AD removed
                1680 space
                2000..200A space
                200C..200F removed
                2028..2029 line feed
                202A..202E removed
                202F space
                205F space
                2060..2069 removed
                3000 space
                D800..DFFF removed
                F700 ฐ
                F701 ิ
                F702 ี
                F703 ึ
                F704 ื
                F705 ่
                F706 ้
                F707 ๊
                F708 ๋
                F709 ์
                F70A ่
                F70B ้
                F70C ๊
                F70D ๋
                F70E ์
                F70F ญ
                F710 ั
                F711 ํ
                F712 ็
                F713 ่
                F714 ้
                F715 ๊
                F716 ๋
                F717 ์
                F718 ุ
                F719 ู
                F71A ฺ
                FEFF removed
                FFFC removed
                FFFE..FFFF removed""");
    }

    /** Adds what becomes of a character unless it stays or changes as NFC says; neighbours that fare alike share a line. */
    private static void addChange(List<String> changes, char c) {
        var cleaned = TextCleaner.clean("ก" + c + "ข");
        var left = cleaned.substring(1, cleaned.length() - 1);
        if (left.equals(String.valueOf(c)) && c != '\n') return;
        var what = left.isEmpty() ? "removed" : left.equals(" ") ? "space" : left.equals("\n") ? "line feed" : left;
        boolean isSpaceOrEnd = what.equals("space") || what.equals("line feed");
        if (!isSpaceOrEnd && left.equals(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC))) return;
        var before = changes.isEmpty() ? "" : changes.get(changes.size() - 1);
        var end = String.format("%04X %s", c - 1, what);
        if (!before.endsWith(end)) changes.add(String.format("%04X %s", (int) c, what));
        else changes.set(changes.size() - 1, String.format("%s..%04X %s", before.substring(0, 4), (int) c, what));
    }
}
