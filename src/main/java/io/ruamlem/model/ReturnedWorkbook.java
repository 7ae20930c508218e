package io.ruamlem.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A workbook that came back, as its agency left it: nothing cleaned, nothing judged.
 *
 * @param file its path below the inbox, as people see it
 * @param formId of the form it was made for; empty if the workbook does not say
 * @param version of that form
 * @param agency the agency's code; empty if the workbook does not say
 * @param particulars what the agency wrote about itself, by mark of the agency tab: reporter, position, telephone, date …
 * @param saved when its program last saved it; {@link Instant#EPOCH} if it does not say
 * @param entries what stands at each item, in the order of the sheets
 * @param findings what stands elsewhere, and what could not be read
 * @param stock how much stood in it, and where the reader put it
 */
public record ReturnedWorkbook(
        String file,
        String formId,
        String version,
        String agency,
        Map<String, String> particulars,
        Instant saved,
        List<Entry> entries,
        List<Finding> findings,
        Stock stock) {
    public ReturnedWorkbook {
        particulars = Map.copyOf(particulars);
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** A file that cannot be read at all: only the finding that says why. */
    public static ReturnedWorkbook unreadable(String file, Finding why) {
        return new ReturnedWorkbook(file, "", "", "", Map.of(), Instant.EPOCH, List.of(), List.of(why), Stock.NONE);
    }

    /** The same once its rows have been gone through and are let go. */
    public ReturnedWorkbook withoutEntries() {
        return new ReturnedWorkbook(file, formId, version, agency, particulars, saved, List.of(), findings, Stock.NONE);
    }

    public ReturnedWorkbook with(Finding finding) {
        return new ReturnedWorkbook(
                file,
                formId,
                version,
                agency,
                particulars,
                saved,
                entries,
                Stream.concat(findings.stream(), Stream.of(finding)).toList(),
                stock);
    }
}
