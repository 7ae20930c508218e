package io.ruamlem.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file of which at first only so many bytes may be read. */
final class MeasuredChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private final Allowance bytes;
    private boolean isMeasuring = true;

    MeasuredChannel(SeekableByteChannel file, Limit limit) {
        this.file = file;
        this.bytes = new Allowance(limit);
    }

    void stopMeasuring() {
        isMeasuring = false;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int got = file.read(into);
        if (isMeasuring && got > 0) bytes.take(got);
        return got;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return file.write(from);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
