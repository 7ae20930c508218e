package io.ruamlem.excel;

import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels that we write, in the order of the outline: what a row is known by that has lost its mark. */
final class Labels {
    private static final int NONE = -1;

    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, List<Spot>> byTitle = new HashMap<>();
    private final Map<String, Known> items = new HashMap<>();

    /**
     * A node in the outline.
     *
     * @param index in reading order
     * @param parent the index of the node above, -1 for one of the first level
     */
    record Spot(int index, Node node, int parent) {}

    private record Known(Spot spot, String title) {}

    Labels(Form form) {
        for (var root : form.outline().roots()) add(root, NONE);
    }

    private void add(Node node, int parent) {
        var spot = new Spot(spots.size(), node, parent);
        spots.add(spot);
        var folded = KnownTexts.fold(node.title());
        byTitle.computeIfAbsent(folded, title -> new ArrayList<>()).add(spot);
        if (node.isItem()) items.put(node.key(), new Known(spot, folded));
        for (var child : node.children()) add(child, spot.index());
    }

    boolean contains(String text) {
        return byTitle.containsKey(KnownTexts.fold(text));
    }

    /** The item if this is its label. */
    Optional<Spot> find(String text, Node item) {
        var known = items.get(item.key());
        boolean isLabel = text.equals(known.title()) || KnownTexts.fold(text).equals(known.title());
        return isLabel ? Optional.of(known.spot()) : Optional.empty();
    }

    /**
     * The node whose label this is: the next in the headings that are open where the reader stands, since the same
     * question is asked under many headings; elsewhere only if it is the one that is left.
     *
     * @param before where the reader stands
     * @param taken indices of nodes that stand elsewhere
     */
    Optional<Spot> find(String text, Optional<Spot> before, Set<Integer> taken) {
        var titled = titled(text);
        if (titled.isEmpty()) return Optional.empty();
        var free = titled.stream().filter(spot -> !taken.contains(spot.index())).toList();
        var next = before.flatMap(from -> free.stream()
                .filter(spot -> spot.index() > from.index() && isOpen(spot.parent(), from))
                .findFirst());
        return next.isPresent() || free.size() != 1 ? next : Optional.of(free.get(0));
    }

    private List<Spot> titled(String text) {
        return text.isEmpty() ? List.of() : byTitle.getOrDefault(KnownTexts.fold(text), List.of());
    }

    private boolean isOpen(int index, Spot from) {
        for (int above = from.index(); above != NONE; above = spots.get(above).parent())
            if (above == index) return true;
        return index == NONE;
    }
}
