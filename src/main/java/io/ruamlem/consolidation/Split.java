package io.ruamlem.consolidation;

import io.ruamlem.model.Form;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.NearNames;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import io.ruamlem.model.Spine;
import io.ruamlem.model.UnusableException;
import io.ruamlem.model.Volume;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides a round into volumes, one per node of a level of its form, or one per agency. Every answer is in one of them. */
public record Split(String by) {
    /** A volume per agency; no level may be called so. */
    public static final String AGENCY = "agency";

    /**
     * One of the volumes.
     *
     * @param number from 1
     * @param of how many there are
     * @param name the number of its heading, or the short name of its agency; may be empty
     * @param narrowing makes it of the whole
     */
    public record Part(int number, int of, String name, UnaryOperator<Volume> narrowing) {
        public Volume of(Volume whole) {
            return narrowing.apply(whole);
        }
    }

    /** @throws UnusableException if the form has no such level */
    public static Split by(String typed, Form form) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        var known = choices(form);
        if (!known.contains(name)) throw new UnusableException(unknown(typed, known));
        return new Split(name);
    }

    private static Mistake unknown(String typed, List<String> known) {
        var all = String.join(", ", known);
        var near = NearNames.of(typed, known);
        return near.equals(all)
                ? Mistake.at(Place.NONE, "split.unknown-level", typed, all)
                : Mistake.at(Place.NONE, "split.mistyped-level", typed, all, near);
    }

    /** What a report of the form can be split by, from the longest volumes to the shortest. */
    public static List<String> choices(Form form) {
        return Stream.concat(form.outline().levels().stream(), Stream.of(AGENCY))
                .toList();
    }

    /** The volumes in the form's order. None of them is made before it is asked for. */
    public List<Part> parts(Form form) {
        var slices = slices(form);
        return IntStream.range(0, slices.size())
                .mapToObj(i -> new Part(i + 1, slices.size(), slices.get(i).name(), whole -> part(whole, i)))
                .toList();
    }

    private Volume part(Volume whole, int index) {
        var slices = slices(whole.form());
        var slice = slices.get(index);
        var spine = new Spine(index + 1, slices.size(), slice.label());
        return new Volume(slice.form(whole), whole.answers(), whole.returns(), slice.findings(whole), spine);
    }

    private List<Slice> slices(Form form) {
        if (by.equals(AGENCY))
            return form.agencies().stream().<Slice>map(AgencySlice::new).toList();
        return form.outline().roots().stream().flatMap(this::ofRoot).toList();
    }

    /** What stands under no node of the level comes first, as a volume of its own. */
    private Stream<Slice> ofRoot(Node root) {
        var others = others(root).filter(rest -> rest.items().findAny().isPresent());
        return Stream.concat(others.stream().map(rest -> new NodeSlice(root, rest)), branches(root));
    }

    private Stream<NodeSlice> branches(Node node) {
        if (node.level().equals(by)) return Stream.of(new NodeSlice(node, node));
        return node.children().stream()
                .flatMap(this::branches)
                .map(below -> new NodeSlice(below.node(), node.asHeading(List.of(below.root()))));
    }

    private Optional<Node> others(Node node) {
        if (node.level().equals(by)) return Optional.empty();
        var kept = node.children().stream()
                .flatMap(child -> others(child).stream())
                .toList();
        boolean isEmptied = kept.isEmpty() && !node.children().isEmpty() && !node.isItem();
        return isEmptied ? Optional.empty() : Optional.of(node.with(kept));
    }
}
