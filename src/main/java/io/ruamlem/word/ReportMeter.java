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
    void addMarkup(String markup) {
        boolean inTag = isTag;
        int counted = 0;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<') inTag = true;
            else if (c == '>') inTag = false;
            else if (!inTag && c >= ' ') counted++;
        }
        isTag = inTag;
        characters += counted;
    }

    ReportSize size() {
        return new ReportSize(characters, controls);
    }
}
