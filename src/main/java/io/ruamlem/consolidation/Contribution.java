package io.ruamlem.consolidation;

import io.ruamlem.consolidation.checks.LongAnswer;
import io.ruamlem.consolidation.checks.PlacedPicture;
import io.ruamlem.consolidation.checks.SameAnswers;
import io.ruamlem.consolidation.checks.SamePictures;
import io.ruamlem.model.Finding;
import io.ruamlem.model.PackedAnswers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one agency brings into the volume.
 *
 * @param findings of reading its workbook and of its answers alone
 * @param longAnswers to be compared with those of others
 * @param pictures likewise
 */
record Contribution(
        PackedAnswers answers, List<Finding> findings, List<LongAnswer> longAnswers, List<PlacedPicture> pictures) {
    Contribution {
        findings = List.copyOf(findings);
        longAnswers = List.copyOf(longAnswers);
        pictures = List.copyOf(pictures);
    }

    /** @param items the number of each item of the form */
    static PackedAnswers answers(List<Contribution> all, Map<String, Integer> items) {
        return PackedAnswers.joined(all.stream().map(Contribution::answers).toList(), items);
    }

    /** What shows only where answers of several agencies or items lie side by side. */
    static Stream<Finding> compared(List<Contribution> all, PackedAnswers answers) {
        var longAnswers = all.stream().flatMap(one -> one.longAnswers.stream()).toList();
        var pictures = all.stream().flatMap(one -> one.pictures.stream()).toList();
        return Stream.concat(SameAnswers.in(longAnswers, answers), SamePictures.in(pictures));
    }
}
