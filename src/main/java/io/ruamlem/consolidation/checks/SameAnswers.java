package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Finding;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The same long answer, or nearly, in two items or two agencies. Answers go into groups whose first they are like; what a
 * further one costs does not grow with how many there are. Most share nothing with any other and go into none.
 */
public final class SameAnswers {
    private static final double ALIKE = 0.9;

    /** Of an answer whose text stands there already. */
    private static final Shingles NO_SHINGLES = Shingles.of("");

    private static final long[] NO_BANDS = {};

    /** So many answers are got ready side by side, and no more are held so. */
    private static final int AT_ONCE = 1000;

    /** Texts of one mould, alike but not enough, would else all be compared with all. */
    private static final int MOST_COMPARED = 20;

    /** An answer made ready to be compared; without bands where its text stands there already. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Sampled(LongAnswer answer, Shingles shingles, long[] bands) {}

    /** Answers like the first of them. Its shingles are made again where memory is short. */
    private static final class Group {
        private final List<LongAnswer> answers = new ArrayList<>(1);
        private SoftReference<Shingles> shingles;

        Group(LongAnswer first, Shingles shingles) {
            this.answers.add(first);
            this.shingles = new SoftReference<>(shingles);
        }

        Shingles shingles(Map<AnswerKey, Answer> round) {
            var kept = shingles.get();
            if (kept != null) return kept;
            var again = answers.get(0).shingles(round);
            shingles = new SoftReference<>(again);
            return again;
        }
    }

    private final Map<LongAnswer.Exact, Group> byText = new HashMap<>();
    private final Map<Long, List<Group>> byBand = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final SharedBands shared;
    private final Map<AnswerKey, Answer> answers;

    private SameAnswers(SharedBands shared, Map<AnswerKey, Answer> answers) {
        this.shared = shared;
        this.answers = answers;
    }

    /**
     * @param all in the form's order of agencies
     * @param answers of the round
     */
    public static Stream<Finding> in(List<LongAnswer> all, Map<AnswerKey, Answer> answers) {
        var shared = SharedBands.of(all);
        var sharing = all.parallelStream().filter(shared::containsAnyOf).toList();
        var same = new SameAnswers(shared, answers);
        for (int start = 0; start < sharing.size(); start += AT_ONCE)
            same.addAll(sharing.subList(start, Math.min(sharing.size(), start + AT_ONCE)));
        return same.groups.stream().flatMap(group -> same.findings(group.answers));
    }

    /** Into which group an answer goes depends on those before it, what it takes to tell does not. */
    private void addAll(List<LongAnswer> some) {
        some.parallelStream().map(this::sampled).toList().forEach(this::add);
    }

    private Sampled sampled(LongAnswer answer) {
        if (byText.containsKey(answer.exact())) return new Sampled(answer, NO_SHINGLES, NO_BANDS);
        var letters = answer.letters(answers);
        var bands =
                Arrays.stream(Sketch.bands(letters)).filter(shared::contains).toArray();
        return new Sampled(answer, Shingles.of(letters), bands);
    }

    private void add(Sampled sampled) {
        var answer = sampled.answer;
        var known = byText.get(answer.exact());
        if (known != null) known.answers.add(answer);
        else byText.put(answer.exact(), groupOf(sampled));
    }

    private Group groupOf(Sampled sampled) {
        var alike = findAlike(sampled);
        alike.ifPresent(group -> group.answers.add(sampled.answer));
        return alike.orElseGet(() -> newGroup(sampled));
    }

    private Optional<Group> findAlike(Sampled sampled) {
        var compared = new HashSet<Group>();
        for (long band : sampled.bands) {
            for (var group : byBand.getOrDefault(band, List.of())) {
                if (compared.size() == MOST_COMPARED) return Optional.empty();
                if (compared.add(group) && group.shingles(answers).likeness(sampled.shingles) >= ALIKE)
                    return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private Group newGroup(Sampled sampled) {
        var group = new Group(sampled.answer, sampled.shingles);
        groups.add(group);
        for (long band : sampled.bands)
            byBand.computeIfAbsent(band, key -> new ArrayList<>(1)).add(group);
        return group;
    }

    /** An agency's first points to another agency's, its others to its first. */
    private Stream<Finding> findings(List<LongAnswer> group) {
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

    private Finding finding(LongAnswer answer, LongAnswer other) {
        var whose = other.agency().shortName();
        boolean isSame = answer.exact().equals(other.exact());
        var finding = isSame
                ? Finding.duplicateAnswer(answer.place(), whose, other.item(), other.place(), answer.beginning(answers))
                : Finding.similarAnswer(
                        answer.place(),
                        whose,
                        other.item(),
                        other.place(),
                        answer.beginning(answers),
                        percent(answer, other));
        return finding.of(answer.agency().code());
    }

    private int percent(LongAnswer answer, LongAnswer other) {
        return (int) (answer.shingles(answers).likeness(other.shingles(answers)) * 100);
    }
}
