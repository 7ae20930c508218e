package io.ruamlem.word;

import io.ruamlem.model.ReportSize;

/** Counts what goes into a report. */
final class ReportMeter {
    private long characters;
    private long controls;

    void addControl() {
        controls++;
    }

    void addCharacters(long more) {
        characters += more;
    }

    ReportSize size() {
        return new ReportSize(characters, controls);
    }
}
