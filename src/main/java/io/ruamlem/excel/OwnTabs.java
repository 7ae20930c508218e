package io.ruamlem.excel;

/** Names of the tabs that every blank workbook has. */
record OwnTabs(String instructions, String agency, String review) {
    OwnTabs(Blank blank) {
        this(
                blank.names().reserve(blank.word("tab.instructions")),
                blank.names().reserve(blank.word("tab.agency")),
                blank.names().reserve(blank.word("tab.review")));
    }
}
