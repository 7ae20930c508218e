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
        boolean inTag = isTag;
        int counted = 0;
        for (int i = 0; i < markup.size(); i++) {
            byte b = bytes[i];
            if (b == '<') inTag = true;
            else if (b == '>') inTag = false;
            else if (!inTag && (b >= ' ' || b < 0)) counted += Utf8Block.characters(b);
        }
        isTag = inTag;
        characters += counted;
    }

    ReportSize size() {
        return new ReportSize(characters, controls);
    }
}
