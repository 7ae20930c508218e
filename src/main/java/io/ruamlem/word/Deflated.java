package io.ruamlem.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Text in UTF-8 as a ZIP entry holds it (RFC 1951), but for its end: pieces that were deflated side by side can be joined.
 *
 * @param packed to be read one after the other
 * @param crc of what is packed
 * @param length of what is packed, in bytes
 * @param visible how many characters of it stand between tags
 */
record Deflated(List<byte[]> packed, int crc, long length, long visible) {
    /** How far back a piece may refer to what stood before it, in bytes. */
    private static final int WINDOW = 1 << 15;

    /** Characters that make at least a {@link #WINDOW}, unless they are Latin. */
    static final int REMEMBERED = WINDOW / 2;

    /** An empty last block (RFC 1951, 3.2.6). */
    private static final byte[] END = {3, 0};

    private static final Deflated NOTHING = new Deflated(List.of(), 0, 0, 0);

    static Deflated of(MarkupBlock block) {
        var bytes = block.bytes();
        var crc = new CRC32();
        crc.update(bytes);
        var packed = deflate(bytes, block.bytesBefore());
        return new Deflated(List.of(packed), (int) crc.getValue(), bytes.length, block.visible(bytes));
    }

    /** @param known what the bytes follow, to be referred to */
    private static byte[] deflate(byte[] bytes, byte[] known) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            int from = Math.max(0, known.length - WINDOW);
            deflater.setDictionary(known, from, known.length - from);
            deflater.setInput(bytes);
            var out = new ByteArrayOutputStream(bytes.length / 8);
            var buffer = new byte[1 << 14];
            int got;
            do {
                got = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, got);
            } while (got == buffer.length);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static Deflated joined(List<Deflated> pieces) {
        return pieces.stream().reduce(NOTHING, Deflated::with);
    }

    private Deflated with(Deflated next) {
        var both = new ArrayList<>(packed);
        both.addAll(next.packed);
        int joined = Crc.joined(crc, next.crc, next.length);
        return new Deflated(both, joined, length + next.length, visible + next.visible);
    }

    /** With its end. */
    InputStream stream() {
        var all = new ArrayList<InputStream>();
        packed.forEach(piece -> all.add(new ByteArrayInputStream(piece)));
        all.add(new ByteArrayInputStream(END));
        return new SequenceInputStream(Collections.enumeration(all));
    }

    /** Bytes of the stream. */
    long size() {
        return packed.stream().mapToLong(piece -> piece.length).sum() + END.length;
    }
}
