package io.ruamlem.word;

import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import java.util.List;

/** What a form's items allow a template to ask for. */
record Items(Outline outline) {
    /** The levels that have anything to answer. */
    List<String> levels() {
        return outline.items().map(Node::level).distinct().toList();
    }

    List<String> levelsOfTables() {
        return outline.items()
                .filter(node -> node.item().kind() == ItemKind.TABLE)
                .map(Node::level)
                .distinct()
                .toList();
    }

    /** Columns of the widest table that is asked for. */
    int widestTable() {
        return outline.items()
                .mapToInt(node -> node.item().columns().size())
                .max()
                .orElse(0);
    }
}
