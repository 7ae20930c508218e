package io.ruamlem.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stretch of text as UTF-8: so long that it packs well, so short that all processors find work. */
final class Utf8Block {
    /** Characters that fill it. */
    private static final int FULL = 1 << 18;

    /** Bytes that a short text takes, and a full block of markup with some Thai in it. */
    private static final int SHORT = 1 << 12;

    private static final int USUAL = FULL + (FULL >> 1);

    private byte[] bytes = new byte[SHORT];
    private int size;
    private int characters;

    /** @param text that parts no surrogates */
    void append(String text) {
        var more = text.getBytes(StandardCharsets.UTF_8);
        makeRoom(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        characters += text.length();
    }

    private void makeRoom(int more) {
        if (size + more <= bytes.length) return;
        int larger = bytes.length < USUAL ? USUAL : 2 * bytes.length;
        bytes = Arrays.copyOf(bytes, Math.max(size + more, larger));
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean isFull() {
        return characters >= FULL;
    }

    /** With room behind the last, see {@link #size()}. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    /** Where the last so many characters begin, counted as Java does. */
    int last(int wanted) {
        int at = size;
        int left = wanted;
        while (at > 0) {
            int start = at - 1;
            while (isInside(bytes[start])) start--;
            left -= characters(bytes[start]);
            if (left < 0) break;
            at = start;
        }
        return at;
    }

    /** How many characters of Java's begin with the byte: none inside of one, two where it takes a pair. */
    static int characters(byte first) {
        if (first >= 0) return 1;
        return isInside(first) ? 0 : (first & 0xF0) == 0xF0 ? 2 : 1;
    }

    private static boolean isInside(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
