package io.ruamlem.excel;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * XML on its way to the parser, which holds a tag, a text, a remark, an instruction or a CDATA section as a whole, however long:
 * {@link Limit#TAG} bounds how far apart the angle brackets may stand that begin two of them.
 */
final class ShortTags extends FilterReader {
    private static final char NONE = '\0';

    /** Characters by which a remark or CDATA is known, behind the {@code <}. */
    private static final int BEGINNING = 3;

    /** Characters since the last {@code <} that began something. */
    private long length;

    private char first;

    /** What ends a remark, an instruction or CDATA, in front of its {@code >}, and how often; {@link #NONE} outside. */
    private char mark = NONE;

    private int needed;
    private int seen;

    ShortTags(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        int got = super.read(into, from, count);
        for (int i = from; i < from + got; ) {
            i = passed(into, i, from + got);
            if (i < from + got) take(into[i++]);
        }
        return got;
    }

    /** Where the next character stands that matters, beyond the beginning of a tag or text. */
    private int passed(char[] text, int from, int end) throws IOException {
        if (mark != NONE || length < BEGINNING) return from;
        int i = from;
        while (i < end && text[i] != '<') i++;
        length += i - from;
        Limit.TAG.check(length);
        return i;
    }

    private void take(char c) throws IOException {
        length++;
        Limit.TAG.check(length);
        if (mark != NONE) takeInside(c);
        else if (c == '<') begin();
        else if (length <= BEGINNING) takeBeginning(c);
    }

    private void begin() {
        length = 0;
        first = NONE;
    }

    private void takeBeginning(char c) {
        if (length == 1) first = c;
        if (length == 1 && c == '?') enter('?', 1);
        else if (length == 2 && first == '!' && c == '[') enter(']', 2);
        else if (length == 3 && first == '!' && c == '-') enter('-', 2);
    }

    private void enter(char endMark, int times) {
        mark = endMark;
        needed = times;
        seen = 0;
    }

    private void takeInside(char c) {
        if (c == '>' && seen >= needed) mark = NONE;
        seen = c == mark ? seen + 1 : 0;
    }
}
