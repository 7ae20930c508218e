package io.ruamlem.consolidation;

import io.ruamlem.model.Account;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Printout;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws up the account: what stood in the returned workbooks, as it was counted while they were unpacked, against what is in
 * answers, in reports and in findings.
 */
public final class Accounting {
    private final Volume volume;
    private final List<ReturnedWorkbook> workbooks;

    /** @param workbooks all that were read, used or not */
    public Accounting(Volume volume, List<ReturnedWorkbook> workbooks) {
        this.volume = volume;
        this.workbooks = workbooks;
    }

    /** Of a check: answers are ready to be printed. */
    public Account checked() {
        return account(agency -> new WorkbookAccount(volume, agency, Shares::ready));
    }

    /** Of a merge; the volume's findings say what the templates had no place for. */
    public Account merged(Map<AnswerKey, Printout> printed) {
        var shares = new PrintedShares(volume, printed);
        return account(agency -> new WorkbookAccount(volume, agency, shares));
    }

    private Account account(Function<String, WorkbookAccount> ofAgency) {
        var used = volume.form().agencies().parallelStream()
                .map(agency -> agency.code())
                .filter(volume.returns()::containsKey)
                .map(agency -> ofAgency.apply(agency).drawnUp())
                .toList();
        var files =
                volume.returns().values().stream().map(ReturnedWorkbook::file).toList();
        var unused = workbooks.stream()
                .filter(workbook -> !files.contains(workbook.file()))
                .map(this::unused)
                .toList();
        return new Account(used, unused);
    }

    private Account.Unused unused(ReturnedWorkbook workbook) {
        var agency = volume.form().findAgency(workbook.agency()).map(found -> found.code());
        var why = volume.findings().stream()
                .filter(finding -> finding.code().isOfWholeFile())
                .filter(finding -> finding.place().file().equals(workbook.file()))
                .toList();
        return new Account.Unused(
                agency.orElse(""), workbook.file(), workbook.stock().stood(), why);
    }
}
