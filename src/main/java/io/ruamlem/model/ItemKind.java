package io.ruamlem.model;

/** What kind of answer an item takes. */
public enum ItemKind {
    HEADING,
    TEXT,
    TABLE
}
