package io.ruamlem.excel;

import java.util.List;
import java.util.stream.Stream;

/** The columns a sheet of the form must have, and those it may have besides. */
record Columns(List<String> required, List<String> optional) {
    /** Every sheet may carry a column of remarks. */
    private static final String NOTE = "note";

    List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    boolean knows(String header) {
        return header.startsWith("_") || header.equals(NOTE) || required.contains(header) || optional.contains(header);
    }
}
