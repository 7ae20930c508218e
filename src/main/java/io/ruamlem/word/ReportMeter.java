package io.ruamlem.word;

import io.ruamlem.model.ReportSize;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Counts what goes into a report. */
final class ReportMeter {
    private long characters;
    private long controls;

    void addControl() {
        controls++;
    }

    ReportSize size() {
        return new ReportSize(characters, controls);
    }

    /** A writer of markup that counts the text between the tags. */
    Writer on(Writer out) {
        return new FilterWriter(out) {
            private boolean isTag;

            @Override
            public void write(char[] text, int from, int length) throws IOException {
                for (int i = from; i < from + length; i++) count(text[i]);
                super.write(text, from, length);
            }

            @Override
            public void write(String text, int from, int length) throws IOException {
                for (int i = from; i < from + length; i++) count(text.charAt(i));
                super.write(text, from, length);
            }

            private void count(char c) {
                if (c == '<') isTag = true;
                else if (c == '>') isTag = false;
                else if (!isTag && c >= ' ') characters++;
            }
        };
    }
}
