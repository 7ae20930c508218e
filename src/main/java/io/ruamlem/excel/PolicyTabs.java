package io.ruamlem.excel;

import io.ruamlem.model.Node;
import java.util.ArrayList;
import java.util.List;

/** One tab per node of the first level that concerns the agency. */
record PolicyTabs(Blank blank) {
    /** A tab and where its items are answered, top to bottom. */
    record Policy(Node node, String tab, List<Slot> slots) {}

    /**
     * Where an item is answered; rows counted from 0.
     *
     * @param chapter the node just below the tab's own that the item belongs to, perhaps the item itself
     * @param label the row that says what is asked
     * @param first the first answer row
     * @param last the spacer behind the answer rows, so that rows inserted before it are counted in
     */
    record Slot(Node chapter, Node item, int label, int first, int last) {}

    List<Policy> write() {
        var policies = new ArrayList<Policy>();
        for (var root : blank.form().outline().roots()) {
            if (!blank.recipient().isConcerned(root)) continue;
            var name = blank.names().of(root);
            policies.add(new Policy(root, name, new PolicyTab(blank, blank.addTab(name), root).write()));
        }
        return policies;
    }
}
