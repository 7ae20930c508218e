package io.ruamlem.model;

import java.util.List;

/**
 * What is answered at a node.
 *
 * @param key its identity, e.g. {@code 1.1.1/2}; of a heading the author's name for it, which may be empty
 * @param columns labels of a table's columns, empty for other kinds
 * @param hint help for the workbook, never printed in the report
 * @param required whether an answer must be there
 * @param also keys under which other versions of the form knew the item
 * @param topic the author's word for what kind of question it is, e.g. {@code problem}; empty where there is none
 */
public record Item(
        String key,
        ItemKind kind,
        List<String> columns,
        String hint,
        boolean required,
        List<String> also,
        String topic) {
    public Item {
        columns = List.copyOf(columns);
        also = List.copyOf(also);
    }

    /** An item of no topic. */
    public Item(String key, ItemKind kind, List<String> columns, String hint, boolean required, List<String> also) {
        this(key, kind, columns, hint, required, also, "");
    }

    public static Item heading(String key) {
        return new Item(key, ItemKind.HEADING, List.of(), "", false, List.of());
    }

    public Item withTopic(String other) {
        return new Item(key, kind, columns, hint, required, also, other);
    }
}
