package io.ruamlem.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The bytes of a part as they unpack: never more than its bound, and the checksum is compared at the end. Neither the
 * JDK's nor commons-compress's zip reader looks at the checksum, so that a flipped bit would pass as an answer.
 */
final class PartStream extends FilterInputStream {
    private final ZipArchiveEntry entry;
    private final long bound;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean isOver;

    /** @param bound bytes that may come out */
    PartStream(InputStream in, ZipArchiveEntry entry, long bound) {
        super(in);
        this.entry = entry;
        this.bound = bound;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (isOver) return -1;
        isOver = true; // after an error too
        int got = super.read(bytes, from, length);
        if (got < 0) check();
        else take(bytes, from, got);
        isOver = got < 0;
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what was left, for the checksum's sake; a parser may have closed the stream before. */
    @Override
    public void close() throws IOException {
        var rest = new byte[1 << 13];
        try {
            while (!isOver) read(rest, 0, rest.length);
        } finally {
            super.close();
        }
    }

    /** Bytes unpacked so far. */
    long count() {
        return count;
    }

    private void take(byte[] bytes, int from, int length) throws IOException {
        count += length;
        crc.update(bytes, from, length);
        if (count > bound) throw NotReadableException.tooLarge(entry.getName());
        if (count > Limits.RATIO_GRACE && count / Limits.RATIO > entry.getCompressedSize())
            throw NotReadableException.tooLarge(entry.getName());
    }

    private void check() throws IOException {
        if (crc.getValue() != entry.getCrc() || count != entry.getSize())
            throw NotReadableException.damaged(entry.getName());
    }
}
