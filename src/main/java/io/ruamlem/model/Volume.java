package io.ruamlem.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that was asked and answered in a round, ready to be printed; or a part of it, where the report is split.
 *
 * @param answers what was said, by whom and to what; a key that is not there was not answered
 * @param returns one per agency whose workbook is used, by agency code
 * @param findings sorted by agency in the form's order, those of no agency first
 * @param spine which part of the round it is
 */
public record Volume(
        Form form, PackedAnswers answers, Map<String, UsedWorkbook> returns, List<Finding> findings, Spine spine) {
    public Volume {
        returns = Map.copyOf(returns);
        findings = List.copyOf(findings);
    }

    /** The whole round. */
    public Volume(
            Form form, Map<AnswerKey, Answer> answers, Map<String, UsedWorkbook> returns, List<Finding> findings) {
        this(form, PackedAnswers.of(answers), returns, findings, Spine.NONE);
    }

    public Answer answer(Node item, Agency agency) {
        var key = new AnswerKey(item.key(), agency.code());
        var answer = answers.get(key);
        return answer == null ? Answer.missing(key) : answer;
    }

    /** The volume with only the items of some topics and the headings above them. */
    public Volume only(Set<String> topics) {
        var narrow = new Form(form.settings(), form.outline().only(topics), form.agencies());
        return new Volume(narrow, answers, returns, findings, spine);
    }

    /** Agencies asked here or below, and those that answered without being asked; in the form's order. */
    public List<Agency> agencies(Node node) {
        return form.agencies().stream().filter(agency -> concerns(node, agency)).toList();
    }

    private boolean concerns(Node node, Agency agency) {
        if (node.isItem() && isAskedOrAnswered(node, agency)) return true;
        for (var child : node.children()) if (concerns(child, agency)) return true;
        return false;
    }

    /** How the agency did with what it is asked at the node and below, and with what it answered unasked. */
    public Tally tally(Node node, Agency agency) {
        return tally(List.of(node), agency);
    }

    /** The same over the whole form. */
    public Tally tally(Agency agency) {
        return tally(form.outline().roots(), agency);
    }

    private Tally tally(List<Node> nodes, Agency agency) {
        var counts = new int[Status.values().length];
        count(nodes, agency, counts);
        return Tally.of(counts);
    }

    private void count(List<Node> nodes, Agency agency, int[] counts) {
        for (var node : nodes) {
            if (node.isItem()) {
                var status = status(node, agency);
                if (status != Status.MISSING || node.asks(agency)) counts[status.ordinal()]++;
            }
            count(node.children(), agency, counts);
        }
    }

    /** Whether the agency is asked this very item, or answered it unasked. */
    public boolean isAskedOrAnswered(Node item, Agency agency) {
        return item.asks(agency) || status(item, agency) != Status.MISSING;
    }

    private Status status(Node item, Agency agency) {
        return answers.status(new AnswerKey(item.key(), agency.code()));
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }
}
