package io.ruamlem.word;

import java.nio.charset.StandardCharsets;

/**
 * A stretch of the markup of a part.
 *
 * @param text is not written to any more
 * @param before the end of what it follows
 * @param beginsInTag whether it goes on within a tag
 */
record MarkupBlock(CharSequence text, String before, boolean beginsInTag) {
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytesBefore() {
        return before.getBytes(StandardCharsets.UTF_8);
    }

    /** How many characters of Java's stand between tags, without line ends. */
    int visible(byte[] bytes) {
        boolean inTag = beginsInTag;
        int visible = 0;
        for (byte b : bytes) {
            if (b == '<') inTag = true;
            else if (b == '>') inTag = false;
            else if (!inTag && (b < 0 || b >= ' ')) visible += characters(b);
        }
        return visible;
    }

    /** None that begins inside of a character, two where it takes a pair. */
    private static int characters(byte first) {
        if (first >= 0) return 1;
        if ((first & 0xC0) == 0x80) return 0;
        return (first & 0xF0) == 0xF0 ? 2 : 1;
    }
}
