package io.ruamlem.excel;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The bytes of a part as they unpack: never more than its bound, and the checksum is compared at the end. Neither the
 * JDK's nor commons-compress's zip reader looks at the checksum, so that a flipped bit would pass as an answer.
 */
final class PartStream extends FilterInputStream {
    private final ZipArchiveEntry entry;
    private final Limit limit;
    private final long before;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean isOver;

    /** @param before bytes that count against the limit already */
    PartStream(InputStream in, ZipArchiveEntry entry, Limit limit, long before) {
        super(in);
        this.entry = entry;
        this.limit = limit;
        this.before = before;
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
        int got = unpack(bytes, from, length);
        if (got < 0) check();
        else take(bytes, from, got);
        isOver = got < 0;
        return got;
    }

    private int unpack(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (ZipException | EOFException | RuntimeException e) {
            throw NotReadableException.damaged(Damage.CHECKSUM, name());
        }
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
        try {
            if (!isOver) transferTo(OutputStream.nullOutputStream());
        } finally {
            super.close();
        }
    }

    /** Bytes unpacked so far. */
    long count() {
        return count;
    }

    /** The part's name as it stands in the zip. */
    String name() {
        return entry.getName();
    }

    private void take(byte[] bytes, int from, int length) throws IOException {
        count += length;
        crc.update(bytes, from, length);
        limit.check(before + count);
        if (count > entry.getSize()) throw NotReadableException.damaged(Damage.CHECKSUM, name());
        if (count > Limit.RATIO_GRACE) Limit.RATIO.check(count / Math.max(1, entry.getCompressedSize()));
    }

    private void check() throws IOException {
        if (crc.getValue() != entry.getCrc() || count != entry.getSize())
            throw NotReadableException.damaged(Damage.CHECKSUM, name());
    }
}
