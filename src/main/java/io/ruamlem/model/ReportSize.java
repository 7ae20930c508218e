package io.ruamlem.model;

/**
 * How much a report holds.
 *
 * @param characters of text in its body, spaces and contents included
 * @param controls content controls that tell answers apart
 */
public record ReportSize(long characters, long controls) {
    public static final ReportSize ZERO = new ReportSize(0, 0);
}
