package io.ruamlem.model;

/** Where text stands in a table's cell; {@link #GENERAL} = nobody said. */
public enum Align {
    GENERAL,
    LEFT,
    CENTER,
    RIGHT
}
