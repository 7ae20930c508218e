package io.ruamlem.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tree of headings and items of a form.
 *
 * @param levels names of the levels from the outermost in, e.g. policy, focus, section, prompt
 * @param roots the nodes of the first level, one tab each
 */
public record Outline(List<String> levels, List<Node> roots) {
    public Outline {
        levels = List.copyOf(levels);
        roots = List.copyOf(roots);
    }

    /** Every node, headings and items, top to bottom. */
    public Stream<Node> nodes() {
        return roots.stream().flatMap(Node::selfAndBelow);
    }

    /** What answers are counted by: the nodes of the second level, or of the first where the second is items only. */
    public List<Node> chapters() {
        var second = roots.stream().flatMap(root -> root.children().stream()).toList();
        return second.stream().allMatch(node -> node.children().isEmpty()) ? roots : second;
    }

    /** Everything that can be answered, top to bottom. */
    public Stream<Node> items() {
        return nodes().filter(Node::isItem);
    }

    /** What kinds of question there are, in order of first appearance. */
    public List<String> topics() {
        return items().map(node -> node.item().topic())
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }

    /** The outline with only the items of some topics and the headings above them. */
    public Outline only(Set<String> topics) {
        return only(node -> topics.contains(node.item().topic()));
    }

    /** The outline with only some of the items and the headings above them. */
    public Outline only(Predicate<Node> wanted) {
        return new Outline(
                levels,
                roots.stream().flatMap(root -> root.only(wanted).stream()).toList());
    }

    /** The numbers of all items by key, from 0 in their order. */
    public Map<String, Integer> itemNumbers() {
        var numbers = new LinkedHashMap<String, Integer>();
        items().forEach(item -> numbers.putIfAbsent(item.key(), numbers.size()));
        return numbers;
    }

    /** Items by key, in order. */
    public Map<String, Node> itemsByKey() {
        return items().collect(Collectors.toMap(Node::key, node -> node, (a, b) -> a, LinkedHashMap::new));
    }
}
