package io.ruamlem.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A row of the form: a heading, or an item that is answered; both may have nodes below.
 *
 * @param heading how it is numbered and called
 * @param item what is answered here; {@link ItemKind#HEADING} where nothing is
 * @param who kinds of agency asked, inherited ones included; empty = all
 * @param children in order
 */
public record Node(Heading heading, Item item, Set<String> who, List<Node> children) {
    public Node {
        who = Set.copyOf(who);
        children = List.copyOf(children);
    }

    public String level() {
        return heading.level();
    }

    public String no() {
        return heading.no();
    }

    public String label() {
        return heading.label();
    }

    /** Number and label as a person reads them, e.g. {@code 1.1 ความปลอดภัย}. */
    public String title() {
        return (no() + " " + label()).strip();
    }

    public String key() {
        return item.key();
    }

    public boolean isItem() {
        return item.kind() != ItemKind.HEADING;
    }

    /** Whether this very node is asked of the agency. */
    public boolean asks(Agency agency) {
        return who.isEmpty() || who.contains(agency.kind());
    }

    /** Whether the agency is asked anything here or below. */
    public boolean concerns(Agency agency) {
        return selfAndBelow().anyMatch(node -> node.isItem() && node.asks(agency));
    }

    /** The node with only the items of some topics at and below it; nothing where there are none. */
    public Optional<Node> only(Set<String> topics) {
        return only(node -> topics.contains(node.item().topic()));
    }

    /** The node with only some of the items at and below it; nothing where there are none. */
    public Optional<Node> only(Predicate<Node> wanted) {
        var kept =
                children.stream().flatMap(child -> child.only(wanted).stream()).toList();
        boolean isWanted = isItem() && wanted.test(this);
        if (!isWanted && kept.isEmpty()) return Optional.empty();
        return Optional.of(isWanted ? with(kept) : asHeading(kept));
    }

    public Node with(List<Node> others) {
        return new Node(heading, item, who, others);
    }

    /** The same with nothing to answer at it. */
    public Node asHeading(List<Node> others) {
        return new Node(heading, Item.heading(key()), who, others);
    }

    public Stream<Node> selfAndBelow() {
        var all = new ArrayList<Node>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Node> all) {
        all.add(this);
        for (var child : children) child.addTo(all);
    }

    public Stream<Node> items() {
        return selfAndBelow().filter(Node::isItem);
    }
}
