package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The same long answer, or nearly, in two items or two agencies. Answers go into groups whose first they are like; what a
 * further one costs does not grow with how many there are.
 */
public final class SameAnswers {
    private static final double ALIKE = 0.9;

    /** Texts of one mould, alike but not enough, would else all be compared with all. */
    private static final int MOST_COMPARED = 20;

    private final Map<LongAnswer.Exact, List<LongAnswer>> byText = new HashMap<>();
    private final Map<Long, List<List<LongAnswer>>> byBand = new HashMap<>();
    private final List<List<LongAnswer>> groups = new ArrayList<>();

    private SameAnswers() {}

    /** @param answers in the form's order of agencies */
    public static Stream<Finding> in(List<LongAnswer> answers) {
        var same = new SameAnswers();
        answers.forEach(same::add);
        return same.groups.stream().flatMap(SameAnswers::findings);
    }

    private void add(LongAnswer answer) {
        byText.computeIfAbsent(answer.exact(), text -> groupOf(answer)).add(answer);
    }

    private List<LongAnswer> groupOf(LongAnswer answer) {
        var bands = Sketch.bands(answer.shingles());
        return findAlike(answer, bands).orElseGet(() -> newGroup(bands));
    }

    private Optional<List<LongAnswer>> findAlike(LongAnswer answer, long[] bands) {
        return Arrays.stream(bands)
                .boxed()
                .flatMap(band -> byBand.getOrDefault(band, List.of()).stream())
                .distinct()
                .limit(MOST_COMPARED)
                .filter(group -> likeness(group.get(0), answer) >= ALIKE)
                .findFirst();
    }

    private List<LongAnswer> newGroup(long[] bands) {
        var group = new ArrayList<LongAnswer>();
        groups.add(group);
        for (long band : bands)
            byBand.computeIfAbsent(band, key -> new ArrayList<>()).add(group);
        return group;
    }

    private static double likeness(LongAnswer one, LongAnswer other) {
        return one.shingles().likeness(other.shingles());
    }

    /** An agency's first points to another agency's, its others to its first. */
    private static Stream<Finding> findings(List<LongAnswer> group) {
        var firsts = new LinkedHashMap<String, LongAnswer>();
        group.forEach(answer -> firsts.putIfAbsent(answer.agency().code(), answer));
        return group.stream()
                .flatMap(answer -> findOther(answer, firsts).map(other -> finding(answer, other)).stream());
    }

    private static Optional<LongAnswer> findOther(LongAnswer answer, Map<String, LongAnswer> firsts) {
        var own = firsts.get(answer.agency().code());
        if (own != answer) return Optional.of(own);
        return firsts.values().stream()
                .filter(other -> !other.isOfSameAgency(answer))
                .findFirst();
    }

    private static Finding finding(LongAnswer answer, LongAnswer other) {
        var whose = other.agency().shortName();
        boolean isSame = answer.exact().equals(other.exact());
        var finding = isSame
                ? Finding.duplicateAnswer(answer.place(), whose, other.item(), other.place(), answer.beginning())
                : Finding.similarAnswer(
                        answer.place(), whose, other.item(), other.place(), answer.beginning(), percent(answer, other));
        return finding.of(answer.agency().code());
    }

    private static int percent(LongAnswer answer, LongAnswer other) {
        return (int) (likeness(answer, other) * 100);
    }
}
