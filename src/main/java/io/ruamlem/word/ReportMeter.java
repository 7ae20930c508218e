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
        for (int at = 0; at < markup.length(); ) {
            int found = markup.indexOf(isTag ? '>' : '<', at);
            int end = found < 0 ? markup.length() : found;
            if (!isTag) addText(markup, at, end);
            if (found >= 0) isTag = !isTag;
            at = end + 1;
        }
    }

    private void addText(String markup, int from, int to) {
        for (int i = from; i < to; i++) if (markup.charAt(i) >= ' ') characters++;
    }

    ReportSize size() {
        return new ReportSize(characters, controls);
    }
}
