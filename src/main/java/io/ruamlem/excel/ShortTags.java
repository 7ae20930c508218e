package io.ruamlem.excel;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * XML on its way to the parser, which holds a tag, a text, a remark, an instruction or a CDATA section as a whole, however long:
 * {@link Limit#TAG} bounds what it may take to come from one to the next, but for the few thousand characters that it takes at a time.
 */
final class ShortTags extends FilterReader {
    private long taken;

    ShortTags(Reader in) {
        super(in);
    }

    /** To be told whenever the parser has come to the next. */
    void begin() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        int got = super.read(into, from, count);
        taken += Math.max(0, got);
        Limit.TAG.check(taken);
        return got;
    }
}
