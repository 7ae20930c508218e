package io.ruamlem.model;

import java.util.Arrays;

/**
 * Text in half the memory of a {@link String}: a letter of Thai or English is one byte, any other character three. Nothing of
 * it is changed, not even halves of surrogate pairs.
 */
public final class PackedText {
    private static final char ASCII = 0x80;
    private static final char THAI = 0x0E00;
    private static final char THAI_END = 0x0E80;

    /** Two bytes of any other character follow. */
    private static final byte OTHER = 0;

    private final byte[] bytes;

    private PackedText(byte[] bytes) {
        this.bytes = bytes;
    }

    public static PackedText of(String text) {
        var bytes = new byte[size(text)];
        put(text, bytes, 0);
        return new PackedText(bytes);
    }

    /** How many bytes it takes. */
    static int size(String text) {
        int size = text.length();
        for (int i = 0; i < text.length(); i++) if (!isOneByte(text.charAt(i))) size += 2;
        return size;
    }

    /** @return the place behind it */
    static int put(String text, byte[] bytes, int start) {
        int at = start;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOneByte(c)) bytes[at++] = (byte) (c < ASCII ? c : ASCII | c - THAI);
            else {
                bytes[at++] = OTHER;
                bytes[at++] = (byte) (c >> Byte.SIZE);
                bytes[at++] = (byte) c;
            }
        }
        return at;
    }

    private static boolean isOneByte(char c) {
        return c > 0 && c < ASCII || c >= THAI && c < THAI_END;
    }

    @Override
    public String toString() {
        return text(bytes, 0, bytes.length);
    }

    /** What stands in so many bytes from there on. */
    static String text(byte[] bytes, int start, int size) {
        var text = new char[size];
        int length = 0;
        for (int at = start; at < start + size; at++) {
            byte b = bytes[at];
            if (b > 0) text[length++] = (char) b;
            else if (b < 0) text[length++] = (char) (THAI + (b & ASCII - 1));
            else text[length++] = (char) ((bytes[++at] & 0xFF) << Byte.SIZE | bytes[++at] & 0xFF);
        }
        return new String(text, 0, length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedText text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
