package io.ruamlem.word;

import io.ruamlem.model.ReportSize;

/** Counts what goes into a report. */
final class ReportMeter {
    private long characters;
    private long controls;
    private boolean isTag;

    void addControl() {
        controls++;
    }

    /** @param markup as it goes on from what was counted before; only text between tags counts */
    void addMarkup(Utf8Block markup) {
        var bytes = markup.bytes();
        int end = markup.size();
        int counted = 0;
        for (int i = 0; i < end; i++) {
            if (isTag) {
                while (i < end && bytes[i] != '>') i++;
                isTag = i == end;
            } else {
                while (i < end && bytes[i] != '<') counted += visible(bytes[i++]);
                isTag = i < end;
            }
        }
        characters += counted;
    }

    /** Letters, not line ends. */
    private static int visible(byte b) {
        return b < 0 || b >= ' ' ? Utf8Block.characters(b) : 0;
    }

    ReportSize size() {
        return new ReportSize(characters, controls);
    }
}
