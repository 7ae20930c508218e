package io.ruamlem.consolidation;

import io.ruamlem.model.Account;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Place;
import io.ruamlem.model.Printout;
import io.ruamlem.model.UsedWorkbook;
import io.ruamlem.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws up the account: what stood in the returned workbooks, as it was counted while they were unpacked, against what is in
 * answers, in reports and in findings.
 */
public final class Accounting {
    /** Findings that quote the status that was chosen for an item. */
    private static final Set<FindingCode> OF_STATUS = Set.of(FindingCode.UNKNOWN_STATUS, FindingCode.STATUS_AND_ANSWER);

    private final Volume volume;
    private final List<Counted> workbooks;

    /** @param workbooks all that were read, used or not */
    public Accounting(Volume volume, List<Counted> workbooks) {
        this.volume = volume;
        this.workbooks = workbooks;
    }

    /** Of a check: answers are ready to be printed. */
    public Account checked() {
        return account(Shares::ready);
    }

    /** Of a merge; the volume's findings say what the templates had no place for. */
    public Account merged(Map<AnswerKey, Printout> printed) {
        return account(new PrintedShares(volume, printed));
    }

    private Account account(Shares shares) {
        var byFile = workbooks.stream().collect(Collectors.toMap(Counted::file, workbook -> workbook));
        var quoted = quotedStatuses();
        var used = volume.form().agencies().parallelStream()
                .map(agency -> agency.code())
                .filter(volume.returns()::containsKey)
                .map(agency -> new WorkbookAccount(
                        volume,
                        byFile.get(volume.returns().get(agency).file()),
                        shares,
                        quoted.getOrDefault(agency, Set.of())))
                .map(WorkbookAccount::drawnUp)
                .toList();
        return new Account(used, unused());
    }

    private Map<String, Set<Place>> quotedStatuses() {
        return volume.findings().stream()
                .filter(finding -> OF_STATUS.contains(finding.code()))
                .collect(
                        Collectors.groupingBy(Finding::agency, Collectors.mapping(Finding::place, Collectors.toSet())));
    }

    private List<Account.Unused> unused() {
        var used = volume.returns().values().stream().map(UsedWorkbook::file).collect(Collectors.toSet());
        return workbooks.stream()
                .filter(workbook -> !used.contains(workbook.file()))
                .map(this::unused)
                .toList();
    }

    private Account.Unused unused(Counted workbook) {
        var agency = volume.form().findAgency(workbook.agency()).map(found -> found.code());
        var why = volume.findings().stream()
                .filter(finding -> finding.code().isOfWholeFile())
                .filter(finding -> finding.place().file().equals(workbook.file()))
                .toList();
        return new Account.Unused(
                agency.orElse(""), workbook.file(), workbook.stock().stood(), why);
    }
}
