package io.ruamlem.model;

import java.util.List;
import java.util.Map;

/**
 * Everything that was asked and answered in a round, ready to be printed.
 *
 * @param answers what was said, by whom and to what; a key that is not there was not answered
 * @param returns one per agency whose workbook is used, by agency code
 * @param findings sorted by agency in the form's order, those of no agency first
 */
public record Volume(
        Form form, Map<AnswerKey, Answer> answers, Map<String, ReturnedWorkbook> returns, List<Finding> findings) {
    public Volume {
        answers = Map.copyOf(answers);
        returns = Map.copyOf(returns);
        findings = List.copyOf(findings);
    }

    public Answer answer(Node item, Agency agency) {
        var key = new AnswerKey(item.key(), agency.code());
        var answer = answers.get(key);
        return answer == null ? Answer.missing(key) : answer;
    }

    /** Agencies asked here or below, and those that answered without being asked; in the form's order. */
    public List<Agency> agencies(Node node) {
        return form.agencies().stream()
                .filter(agency -> node.concerns(agency) || isAnsweredAnyhow(node, agency))
                .toList();
    }

    /** How the agency did with what it is asked at the node and below, and with what it answered unasked. */
    public Tally tally(Node node, Agency agency) {
        return node.items()
                .filter(item -> item.asks(agency) || answer(item, agency).status() != Status.MISSING)
                .map(item -> Tally.of(answer(item, agency).status()))
                .reduce(Tally.ZERO, Tally::plus);
    }

    /** The same over the whole form. */
    public Tally tally(Agency agency) {
        return form.outline().roots().stream().map(root -> tally(root, agency)).reduce(Tally.ZERO, Tally::plus);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }

    private boolean isAnsweredAnyhow(Node node, Agency agency) {
        return node.items().anyMatch(item -> answer(item, agency).status() != Status.MISSING);
    }
}
