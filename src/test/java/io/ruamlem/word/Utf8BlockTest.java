package io.ruamlem.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8BlockTest {
    @Test
    void every_character_is_what_java_makes_of_it_even_half_of_one() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) assertSame(Character.toString(c) + "a");
        assertSame("\uD83D\uD83D\uDE00\uDE00\uD83D");
    }

    @Test
    void the_last_characters_are_counted_as_java_counts_them_but_none_is_parted() {
        var block = new Utf8Block(false);
        block.append("aéก😀b");
        var starts = new int[8];
        for (int i = 0; i < starts.length; i++) starts[i] = block.last(i);
        assertThat(starts).containsExactly(11, 10, 10, 6, 3, 1, 0, 0);
    }

    @Test
    void what_stands_between_tags_is_visible_wherever_the_block_begins_and_ends() {
        var block = new Utf8Block(true);
        block.append("val=\"a\"/>\nก😀<w:t>é</w:t><w:p");
        assertThat(block.visible()).isEqualTo(4);
        assertThat(block.endsInTag()).isTrue();
        var inside = new Utf8Block(true);
        inside.append("a");
        assertThat(inside.endsInTag()).isTrue();
        assertThat(new Utf8Block(false).endsInTag()).isFalse();
    }

    private static void assertSame(String text) {
        var block = new Utf8Block(false);
        block.append(text);
        assertThat(Arrays.equals(Arrays.copyOf(block.bytes(), block.size()), text.getBytes(StandardCharsets.UTF_8)))
                .as(text)
                .isTrue();
    }
}
