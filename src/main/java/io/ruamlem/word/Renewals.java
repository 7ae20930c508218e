package io.ruamlem.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what each pass of a loop must have of its own.
 *
 * <p>An identifier is renewed by the loop it stands in. A numbered list begins anew with each pass of the loop that holds all
 * of it; but where a loop holds just one paragraph of it, that paragraph counts the passes, and the list begins anew with
 * the loop around:
 *
 * <pre>
 * {{#each agency}}              {{#each focus}}
 * 1. what {{name}} did          {{#each agency}}
 * 2. what {{name}} suggests     1. {{name}}
 * {{/each}}                     {{/each}}{{/each}}
 * </pre>
 */
final class Renewals {
    private record Paragraph(int level, List<Repeat> loops) {}

    private final Map<Id, List<Paragraph>> lists = new LinkedHashMap<>();
    private final Map<Id, List<List<Piece>>> bookmarks = new HashMap<>();
    private final Map<Repeat, Set<Id>> starts = new IdentityHashMap<>();

    static List<Piece> in(List<Piece> story) {
        var renewals = new Renewals();
        renewals.gather(story, List.of());
        renewals.lists.forEach(renewals::place);
        return renewals.rebuilt(story);
    }

    /** @param around the loops and conditions that these stand in, from the outermost in */
    private void gather(List<Piece> pieces, List<Piece> around) {
        for (var piece : pieces) {
            if (piece instanceof ListNumber number)
                lists.computeIfAbsent(number.id(), id -> new ArrayList<>())
                        .add(new Paragraph(number.level(), loops(around)));
            if (piece instanceof Bookmark mark)
                bookmarks.computeIfAbsent(mark.id(), id -> new ArrayList<>()).add(around);
            boolean isRoom = piece instanceof Repeat || piece instanceof Choice || piece instanceof Only;
            gather(piece.inside(), isRoom ? with(around, piece) : around);
        }
    }

    private static List<Repeat> loops(List<Piece> around) {
        return around.stream()
                .filter(Repeat.class::isInstance)
                .map(Repeat.class::cast)
                .toList();
    }

    private static List<Piece> with(List<Piece> around, Piece piece) {
        return Stream.concat(around.stream(), Stream.of(piece)).toList();
    }

    private void place(Id list, List<Paragraph> paragraphs) {
        var shared = paragraphs.stream()
                .map(Paragraph::loops)
                .reduce(Renewals::shared)
                .orElse(List.of());
        int outermost = paragraphs.stream().mapToInt(Paragraph::level).min().orElse(0);
        var top = paragraphs.stream().filter(one -> one.level == outermost).toList();
        boolean counts = top.size() == 1 && top.get(0).loops.size() == shared.size();
        int loop = shared.size() - (counts ? 2 : 1);
        if (loop >= 0)
            starts.computeIfAbsent(shared.get(loop), one -> new LinkedHashSet<>())
                    .add(list);
    }

    /** The loops around both. */
    private static <T> List<T> shared(List<T> one, List<T> other) {
        int depth = 0;
        while (depth < Math.min(one.size(), other.size()) && one.get(depth) == other.get(depth)) depth++;
        return one.subList(0, depth);
    }

    private List<Piece> rebuilt(List<Piece> pieces) {
        return pieces.stream().filter(this::isWhole).map(this::rebuilt).toList();
    }

    private Piece rebuilt(Piece piece) {
        var inside = piece.rebuilt(this::rebuilt);
        return piece instanceof Repeat loop && inside instanceof Repeat rebuilt
                ? rebuilt.renewing(renewed(loop))
                : inside;
    }

    /** A bookmark that begins in a loop and ends outside has no place in the report. */
    private boolean isWhole(Piece piece) {
        if (!(piece instanceof Bookmark mark)) return true;
        var ends = bookmarks.get(mark.id());
        return ends.size() == 2
                && ends.get(0).size() == ends.get(1).size()
                && shared(ends.get(0), ends.get(1)).size() == ends.get(0).size();
    }

    private Set<Id> renewed(Repeat loop) {
        var ids = new LinkedHashSet<Id>();
        made(loop.pieces()).forEach(ids::add);
        ids.addAll(starts.getOrDefault(loop, Set.of()));
        return ids;
    }

    /** What is made in a loop, but not in the loops inside it. */
    private static Stream<Id> made(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece ->
                        Stream.concat(piece.defined(), piece instanceof Repeat ? Stream.of() : made(piece.inside())));
    }

    /** All identifiers made anywhere. */
    static Stream<Id> all(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> Stream.concat(piece.defined(), all(piece.inside())));
    }
}
