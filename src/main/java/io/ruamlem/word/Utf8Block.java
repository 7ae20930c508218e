package io.ruamlem.word;

import java.util.Arrays;

/** A stretch of text as UTF-8: so long that it packs well, so short that all processors find work. */
final class Utf8Block {
    /** Characters that fill it. */
    private static final int FULL = 1 << 18;

    /** Bytes that a short text takes, and a full block of markup with some Thai in it. */
    private static final int SHORT = 1 << 12;

    private static final int USUAL = FULL + (FULL >> 1);

    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int MOST_BYTES = 3;

    private byte[] bytes = new byte[SHORT];
    private int size;
    private int characters;

    /** @param text that parts no surrogates */
    void append(String text) {
        makeRoom(MOST_BYTES * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII) bytes[size++] = (byte) c;
            else if (!Character.isSurrogate(c)) put(c);
            else if (isPair(text, i)) putPair(text.codePointAt(i++));
            else bytes[size++] = '?';
        }
        characters += text.length();
    }

    private void makeRoom(int more) {
        if (size + more <= bytes.length) return;
        int larger = bytes.length < USUAL ? USUAL : 2 * bytes.length;
        bytes = Arrays.copyOf(bytes, Math.max(size + more, larger));
    }

    private void put(char c) {
        if (c < TWO_BYTES) bytes[size++] = (byte) (0xC0 | c >> 6);
        else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private void putPair(int c) {
        bytes[size++] = (byte) (0xF0 | c >> 18);
        bytes[size++] = (byte) (0x80 | c >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
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
