package io.ruamlem.consolidation;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Findings at the levels that the form gives them, without those it turned off, in the order people work through them: by
 * agency, those of none first; then by file, sheet and cell.
 */
final class FindingOrder {
    private static final int OF_NONE = -1;

    static List<Finding> of(Form form, List<Finding> findings) {
        var places = new HashMap<String, Integer>();
        form.agencies().forEach(agency -> places.putIfAbsent(agency.code(), places.size()));
        return findings.stream()
                .flatMap(finding -> form.settings().levelOf(finding.code()).map(finding::of).stream())
                .distinct()
                .sorted(Comparator.comparingInt((Finding finding) -> places.getOrDefault(finding.agency(), OF_NONE))
                        .thenComparing(finding -> finding.place().file())
                        .thenComparing(finding -> finding.place().sheet())
                        .thenComparingInt(finding -> row(finding.place().cell()))
                        .thenComparing(finding -> finding.place().cell())
                        .thenComparing(Finding::code))
                .toList();
    }

    /** 14 of C14; 0 if there is no cell. */
    static int row(String cell) {
        var digits = cell.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    private FindingOrder() {}
}
