package io.ruamlem.consolidation.checks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What answers have in common: texts, and the bands of different texts. Few in a round of millions have any.
 *
 * @param hashes of the bands, sorted
 * @param texts that stand there more than once
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record SharedBands(int[] hashes, Set<LongAnswer.Exact> texts) {
    static SharedBands of(List<LongAnswer> answers) {
        var texts = new HashSet<LongAnswer.Exact>();
        var repeated = new HashSet<LongAnswer.Exact>();
        var all = new int[answers.size() * Sketch.BANDS];
        int count = 0;
        for (var answer : answers) {
            if (texts.add(answer.exact())) for (int hash : answer.bands()) all[count++] = hash;
            else repeated.add(answer.exact());
        }
        Arrays.parallelSort(all, 0, count);
        return new SharedBands(repeated(all, count), repeated);
    }

    /** Moves those that stand there more than once to the front. */
    private static int[] repeated(int[] sorted, int length) {
        int count = 0;
        for (int i = 1; i < length; i++)
            if (sorted[i] == sorted[i - 1] && (count == 0 || sorted[count - 1] != sorted[i]))
                sorted[count++] = sorted[i];
        return Arrays.copyOf(sorted, count);
    }

    /** Whether there can be another answer like it. */
    boolean containsAnyOf(LongAnswer answer) {
        if (texts.contains(answer.exact())) return true;
        for (int hash : answer.bands()) if (containsHash(hash)) return true;
        return false;
    }

    boolean contains(long band) {
        return containsHash(Sketch.hash(band));
    }

    private boolean containsHash(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
