package io.ruamlem.consolidation;

import io.ruamlem.consolidation.checks.AnswerChecks;
import io.ruamlem.consolidation.checks.LongAnswer;
import io.ruamlem.consolidation.checks.PlacedPicture;
import io.ruamlem.consolidation.checks.Said;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Finding;
import io.ruamlem.model.PackedAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one agency brings into the volume, collected while its workbook is gone through. */
final class OpenContribution {
    private final Agency agency;
    private final Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
    private final List<Finding> findings;
    private final List<LongAnswer> longAnswers = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();

    /** @param findings of reading the workbook */
    OpenContribution(Agency agency, List<Finding> findings) {
        this.agency = agency;
        this.findings = new ArrayList<>(findings);
    }

    Agency agency() {
        return agency;
    }

    void add(Answer answer) {
        answers.put(answer.key(), answer);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Checks an answer by itself, and keeps what it takes to compare it with others. */
    void check(Said said, Answer answer, AnswerChecks checks) {
        checks.find(said, findings::add);
        LongAnswer.find(said, answer).ifPresent(longAnswers::add);
        pictures.addAll(said.pictures());
    }

    boolean hasAnswered(String item) {
        return answers.containsKey(new AnswerKey(item, agency.code()));
    }

    /** @param items the number of each item of the form */
    Contribution close(Map<String, Integer> items) {
        var own = findings.stream().map(finding -> finding.of(agency.code())).toList();
        return new Contribution(PackedAnswers.of(answers, items), own, longAnswers, pictures);
    }
}
