package io.ruamlem.consolidation;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Volume;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All of one node, of the agencies that it concerns.
 *
 * @param root the node of the first level, with only what leads to the node below it
 */
record NodeSlice(Node node, Node root) implements Slice {
    @Override
    public String name() {
        return node.no();
    }

    @Override
    public String label() {
        return node.title();
    }

    @Override
    public Form form(Volume whole) {
        var outline = new Outline(whole.form().outline().levels(), List.of(root));
        return new Form(whole.form().settings(), outline, whole.agencies(root));
    }

    /** Those about its items, and those of its agencies or of none that are about no item in particular. */
    @Override
    public List<Finding> findings(Volume whole) {
        var agencies = Stream.concat(
                        Stream.of(""), whole.agencies(root).stream().map(Agency::code))
                .collect(Collectors.toSet());
        var keys = root.items().map(Node::key).collect(Collectors.toSet());
        var places = new ItemPlaces(whole.returns().values());
        return whole.findings().stream()
                .filter(finding -> agencies.contains(finding.agency()))
                .filter(finding -> isAbout(places.of(finding), keys))
                .toList();
    }

    private static boolean isAbout(Set<String> items, Set<String> keys) {
        return items.isEmpty() || !Collections.disjoint(items, keys);
    }
}
