package io.ruamlem.model;

/** A piece of an answer that stands on lines of its own. */
public sealed interface Block permits Paragraph, ListItem, Table, Picture {
    <T> T accept(Visitor<T> visitor);

    /** One method per kind of block: a new kind does not compile until all have answered for it. */
    interface Visitor<T> {
        T visit(Paragraph paragraph);

        T visit(ListItem item);

        T visit(Table table);

        T visit(Picture picture);
    }
}
