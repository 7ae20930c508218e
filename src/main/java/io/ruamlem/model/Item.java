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
 */
public record Item(String key, ItemKind kind, List<String> columns, String hint, boolean required, List<String> also) {
    public Item {
        columns = List.copyOf(columns);
        also = List.copyOf(also);
    }

    public static Item heading(String key) {
        return new Item(key, ItemKind.HEADING, List.of(), "", false, List.of());
    }
}
