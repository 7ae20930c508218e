package io.ruamlem.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupBlockTest {
    @Test
    void what_stands_between_tags_is_visible_wherever_a_block_begins_and_ends() {
        assertVisible(4, "val=\"a\"/>\nก😀<w:t>é</w:t><w:p", true);
        assertVisible(2, "ab<w:t/>", false);
        assertVisible(0, "ab", true);
    }

    @Test
    void a_tag_may_go_over_the_end_of_a_block() {
        var out = new StoryWriter();
        var heard = new long[1];
        out.tell(visible -> heard[0] = visible);
        for (var part : new String[] {"<w:p><w:r w:a=\"", "x".repeat(1 << 18), "\"/>", "y".repeat(1 << 18), "z</w:p>"})
            out.write(part);
        out.deflated();
        assertThat(heard[0]).isEqualTo((1 << 18) + 1);
    }

    private static void assertVisible(int expected, String text, boolean beginsInTag) {
        var block = new MarkupBlock(text, "", beginsInTag);
        assertThat(block.visible(block.bytes())).isEqualTo(expected);
    }
}
