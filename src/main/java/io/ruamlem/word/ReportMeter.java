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
    void addMarkup(CharSequence markup) {
        for (int i = 0; i < markup.length(); i++) add(markup.charAt(i));
    }

    private void add(char c) {
        if (c == '<') isTag = true;
        else if (c == '>') isTag = false;
        else if (!isTag && c >= ' ') characters++;
    }

    ReportSize size() {
        return new ReportSize(characters, controls);
    }
}
