package io.ruamlem.model;

/** What an agency did to its text that is worth keeping; fonts and sizes are the template's. */
public enum Emphasis {
    BOLD,
    ITALIC,
    UNDERLINE,
    STRIKE,
    SUPERSCRIPT,
    SUBSCRIPT
}
