package io.ruamlem.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of an XML part, which is in UTF-8 or UTF-16 (ECMA-376 Part 2, 9.1.2.1). The JDK's parser could decode
 * them itself, but prints on the console what is wrong with a byte.
 */
final class XmlText {
    private static final int MARK = 3;

    private XmlText() {}

    /** @throws IOException also later on, at bytes that are no characters: they are never replaced by others */
    static Reader decode(InputStream part) throws IOException {
        var in = new PushbackInputStream(part, MARK);
        var first = in.readNBytes(MARK);
        boolean isMarked = first.length == MARK && (first[0] & 0xFF) == 0xEF && (first[1] & 0xFF) == 0xBB;
        if (!isMarked) in.unread(first);
        return new InputStreamReader(in, charset(first).newDecoder());
    }

    /** A byte order mark, or a zero beside the first angle bracket, gives UTF-16 away. */
    private static Charset charset(byte[] first) {
        if (first.length < 2) return StandardCharsets.UTF_8;
        int pair = (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        return switch (pair) {
            case 0xFEFF, 0xFFFE, '<' -> StandardCharsets.UTF_16;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
