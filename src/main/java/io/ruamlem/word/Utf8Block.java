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

    private final boolean beginsInTag;
    private byte[] bytes = new byte[SHORT];
    private int size;
    private int characters;

    /** @param beginsInTag whether it is markup that goes on within a tag */
    Utf8Block(boolean beginsInTag) {
        this.beginsInTag = beginsInTag;
    }

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

    /** How many characters stand between tags, without line ends, counted as Java does. */
    int visible() {
        boolean inTag = beginsInTag;
        int visible = 0;
        for (int i = 0; i < size; i++) {
            byte b = bytes[i];
            if (b == '<') inTag = true;
            else if (b == '>') inTag = false;
            else if (!inTag && (b < 0 || b >= ' ')) visible += characters(b);
        }
        return visible;
    }

    /** Whether what follows goes on within a tag. */
    boolean endsInTag() {
        for (int i = size - 1; i >= 0; i--) if (bytes[i] == '<' || bytes[i] == '>') return bytes[i] == '<';
        return beginsInTag;
    }

    /** How many characters of Java's begin with the byte: none inside of one, two where it takes a pair. */
    private static int characters(byte first) {
        if (first >= 0) return 1;
        return isInside(first) ? 0 : (first & 0xF0) == 0xF0 ? 2 : 1;
    }

    private static boolean isInside(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
