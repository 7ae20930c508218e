package io.ruamlem.consolidation;

import io.ruamlem.consolidation.checks.AnswerChecks;
import io.ruamlem.consolidation.checks.LongAnswer;
import io.ruamlem.consolidation.checks.PlacedPicture;
import io.ruamlem.consolidation.checks.Said;
import io.ruamlem.consolidation.checks.SameAnswers;
import io.ruamlem.consolidation.checks.SamePictures;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one agency brings into the volume, collected while its workbook is gone through. */
final class Contribution {
    private final Agency agency;
    private final Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
    private final List<Finding> findings;
    private final List<LongAnswer> longAnswers = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();

    /** @param findings of reading the workbook */
    Contribution(Agency agency, List<Finding> findings) {
        this.agency = agency;
        this.findings = new ArrayList<>(findings);
    }

    void add(Answer answer) {
        answers.put(answer.key(), answer);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Checks an answer by itself, and keeps what it takes to compare it with others. */
    void check(Said said, AnswerChecks checks) {
        findings.addAll(checks.of(said));
        LongAnswer.of(said).ifPresent(longAnswers::add);
        pictures.addAll(said.pictures());
    }

    boolean hasAnswered(String item) {
        return answers.containsKey(new AnswerKey(item, agency.code()));
    }

    Stream<Finding> findings() {
        return findings.stream().map(finding -> finding.of(agency.code()));
    }

    static Map<AnswerKey, Answer> answers(List<Contribution> all) {
        var answers = new HashMap<AnswerKey, Answer>();
        all.forEach(one -> answers.putAll(one.answers));
        return answers;
    }

    /** What shows only where answers of several agencies or items lie side by side. */
    static Stream<Finding> compared(List<Contribution> all) {
        var answers = all.stream().flatMap(one -> one.longAnswers.stream()).toList();
        var pictures = all.stream().flatMap(one -> one.pictures.stream()).toList();
        return Stream.concat(SameAnswers.in(answers), SamePictures.in(pictures));
    }
}
