package io.ruamlem.excel;

import java.util.List;
import java.util.Locale;

/** Tells addresses that a reader of the report can open from paths on somebody's computer and places in a workbook. */
final class WebAddress {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    private WebAddress() {}

    /** The address if it is one of the web or of a mailbox, else empty. */
    static String orEmpty(String address) {
        var stripped = address.strip();
        var folded = stripped.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(folded::startsWith) ? stripped : "";
    }
}
