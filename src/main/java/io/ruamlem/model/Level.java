package io.ruamlem.model;

/** How much a finding matters: an error needs action, a warning a look, a note nothing. */
public enum Level {
    ERROR,
    WARNING,
    NOTE
}
