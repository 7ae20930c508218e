package io.ruamlem.excel;

import java.util.List;
import java.util.Locale;

/** Tells addresses that a reader of the report can open from paths on somebody's computer and places in a workbook. */
final class WebAddress {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    /** No browser opens more. */
    private static final int LONGEST = 2083;

    private WebAddress() {}

    /** The address if it is one of the web or of a mailbox, else empty. */
    static String orEmpty(String address) {
        if (address.length() > LONGEST) return "";
        var stripped = address.strip();
        var folded = stripped.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(folded::startsWith) ? stripped : "";
    }

    /** The address if it is one of the web, else the name of the file it points to: folders say who works where. */
    static String orName(String address) {
        var ofWeb = orEmpty(address);
        if (!ofWeb.isEmpty()) return ofWeb;
        return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
    }
}
