package io.ruamlem.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells marks from numbers that merely begin a line: a number is a mark only in sequence.
 *
 * <p>A closed number ({@code 2)}) counts if the answer has its neighbour in the same list, up to two skipped, or if it is
 * the first of its list, or if it opens the answer, where it cannot be the rest of a broken sentence. A letter with a dot
 * needs its neighbour. A bare number ({@code 1.2}) needs a list that goes on from 1 to 2, or its parent's mark.
 */
final class MarkSequence {
    private final Map<String, Set<Integer>> numbers = new HashMap<>();
    private final Set<String> paths = new HashSet<>();

    /** The marks that count, by line. */
    static List<Optional<ListMark>> of(List<TypedLine> lines) {
        var sequence = new MarkSequence();
        var marks = new ArrayList<Optional<ListMark>>(lines.size());
        for (var line : lines) {
            var mark = ListMark.at(line.text());
            mark.ifPresent(sequence::add);
            marks.add(mark);
        }
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).isPresent() && !sequence.counts(marks.get(i).get(), i == 0, lines.get(i)))
                marks.set(i, Optional.empty());
        }
        return marks;
    }

    private void add(ListMark mark) {
        numbers.computeIfAbsent(mark.list(), list -> new HashSet<>()).add(mark.number());
        if (mark.sign() == ListMark.Sign.CLOSED) paths.add(mark.path());
    }

    /** @param opens whether it is the answer's first line */
    private boolean counts(ListMark mark, boolean opens, TypedLine line) {
        boolean alone = mark.typed().length() == line.text().length();
        return switch (mark.sign()) {
            case BULLET -> true;
            case CLOSED -> hasNeighbour(mark) || !alone && (isFirst(mark) || opens && isNumber(mark));
            case LETTER -> hasNeighbour(mark);
            case BARE -> isBareMember(mark);
        };
    }

    private boolean hasNeighbour(ListMark mark) {
        for (int distance = 1; distance <= ListMark.FARTHEST; distance++) {
            if (has(mark, mark.number() + distance) || has(mark, mark.number() - distance)) return true;
        }
        return false;
    }

    private boolean has(ListMark mark, int number) {
        return numbers.get(mark.list()).contains(number);
    }

    private boolean isFirst(ListMark mark) {
        return mark.number() == 1 && (mark.above().isEmpty() || numbers.size() > 1);
    }

    private static boolean isNumber(ListMark mark) {
        return mark.shape().contains("1");
    }

    private boolean isBareMember(ListMark mark) {
        boolean runsOn = has(mark, 1) && has(mark, 2);
        if (mark.number() == 1) return runsOn || paths.contains(mark.above());
        return runsOn && hasNeighbour(mark);
    }
}
