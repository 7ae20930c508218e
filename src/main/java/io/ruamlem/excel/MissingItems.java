package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which items an agency is asked have no rows left in its workbook; a finding for each tab. */
record MissingItems(Form form, Collected collected) {
    Stream<Finding> of(Agency agency, Place file) {
        return form.outline().roots().stream().flatMap(root -> find(root, agency, file).stream());
    }

    private Optional<Finding> find(Node root, Agency agency, Place file) {
        var asked = root.items().filter(item -> item.asks(agency)).toList();
        var gone = asked.stream().filter(item -> !collected.hasSeen(item)).toList();
        if (gone.isEmpty()) return Optional.empty();
        return Optional.of(
                gone.size() == asked.size()
                        ? Finding.tabMissing(file, root.title())
                        : Finding.itemsMissing(
                                file, root.title(), gone.stream().map(Node::key).toList()));
    }
}
