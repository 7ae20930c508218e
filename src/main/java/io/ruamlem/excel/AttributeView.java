package io.ruamlem.excel;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** The value of an attribute where the parser holds it: a sheet has thousands, each of which would be a text of its own. */
final class AttributeView extends TypedValueDecoder implements CharSequence {
    private char[] held = {};
    private int from;
    private int length;

    @Override
    public void decode(char[] text, int start, int end) {
        held = text;
        from = start;
        length = end - start;
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
        length = 0;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return held[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return new String(held, from, length);
    }
}
