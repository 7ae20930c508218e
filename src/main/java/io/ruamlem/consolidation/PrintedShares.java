package io.ruamlem.consolidation;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Gap;
import io.ruamlem.model.Printout;
import io.ruamlem.model.Use;
import io.ruamlem.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an answer stands in a report of the run; the rest is in a finding, says only a status, or was left out on purpose. */
final class PrintedShares implements Shares {
    private static final Set<FindingCode> UNPRINTED = Set.of(FindingCode.NOT_PRINTED, FindingCode.PARTLY_PRINTED);

    private final Map<AnswerKey, Printout> printed;
    private final Set<AnswerKey> told;

    PrintedShares(Volume volume, Map<AnswerKey, Printout> printed) {
        this.printed = printed;
        this.told = volume.findings().stream()
                .filter(finding -> UNPRINTED.contains(finding.code()))
                .map(finding -> new AnswerKey(finding.details().get(0), finding.agency()))
                .collect(Collectors.toSet());
    }

    @Override
    public Shared of(Answer answer, Amount made, Amount cells) {
        var printout = printed.get(answer.key());
        if (printout == null) return new Shared(Map.of(unprinted(answer), made.plus(cells)), List.of());
        var left = made.minus(printout.printed());
        var gaps =
                printout.lost().stream().map(text -> Gap.report(answer, text)).toList();
        var inReport = printout.printed().plus(cells);
        // What is lost must not be put down as told.
        return gaps.isEmpty()
                ? new Shared(Map.of(Use.REPORT, inReport, unprinted(answer), left), gaps)
                : new Shared(Map.of(Use.REPORT, inReport), gaps);
    }

    private Use unprinted(Answer answer) {
        if (told.contains(answer.key())) return Use.FINDING;
        return answer.isAnswered() ? Use.LEFT_OUT : Use.STATUS;
    }
}
