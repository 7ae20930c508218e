package io.ruamlem.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class DeflatedTest {
    private static final String MIXED = new Random(1)
            .ints(1_200_000, 0, 4)
            .mapToObj(i -> new String[] {"ก", "<w:p/>", "a", "😀"}[i])
            .collect(Collectors.joining());

    @Test
    void a_long_text_comes_back_whole_though_it_was_deflated_in_pieces() throws IOException {
        var out = new StoryWriter();
        for (int i = 0; i < MIXED.length(); ) {
            int end = MIXED.offsetByCodePoints(i, Math.min(1000, MIXED.codePointCount(i, MIXED.length())));
            out.write(MIXED.substring(i, end));
            i = end;
        }
        assertIs(MIXED, out.deflated());
    }

    @Test
    void a_pair_that_is_one_character_may_be_written_in_two_steps() throws IOException {
        var out = new StoryWriter();
        for (char c : MIXED.toCharArray()) out.write(new char[] {c}, 0, 1);
        assertIs(MIXED, out.deflated());
    }

    @Test
    void a_stretch_of_text_may_end_within_such_a_pair() throws IOException {
        var out = new StoryWriter();
        for (int i = 0; i < MIXED.length(); i += 999) out.write(MIXED.substring(i, Math.min(MIXED.length(), i + 999)));
        assertIs(MIXED, out.deflated());
    }

    @Test
    void holes_are_filled_in_their_places_when_all_behind_them_is_written() throws IOException {
        var out = new StoryWriter();
        var known = new StringBuilder();
        out.write("a");
        out.hole(filling -> filling.write(known.toString()));
        out.hole(filling -> {});
        out.write("b");
        out.hole(filling -> filling.write(MIXED));
        out.write("c");
        known.append("known later");
        assertIs("aknown laterb" + MIXED + "c", out.deflated());
    }

    @Test
    void nothing_is_a_stream_too() throws IOException {
        assertIs("", new StoryWriter().deflated());
    }

    private static void assertIs(String expected, Deflated deflated) throws IOException {
        var bytes = expected.getBytes(StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(bytes);
        try (var in = new InflaterInputStream(deflated.stream(), new Inflater(true))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(expected))
                    .isTrue();
        }
        assertThat(Integer.toUnsignedLong(deflated.crc())).isEqualTo(crc.getValue());
        assertThat(deflated.length()).isEqualTo(bytes.length);
        assertThat(deflated.size()).isEqualTo(deflated.stream().readAllBytes().length);
    }
}
