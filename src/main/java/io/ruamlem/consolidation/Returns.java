package io.ruamlem.consolidation;

import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Form;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReturnedWorkbook;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the one workbook of each agency; what is left over becomes findings. */
final class Returns {
    private static final Comparator<ReturnedWorkbook> NEWEST_FIRST =
            Comparator.comparing(ReturnedWorkbook::saved).reversed().thenComparing(ReturnedWorkbook::file);

    private final Form form;
    private final List<Finding> findings;

    Returns(Form form, List<Finding> findings) {
        this.form = form;
        this.findings = findings;
    }

    /** @return by agency code, in the form's order */
    Map<String, ReturnedWorkbook> choose(List<ReturnedWorkbook> workbooks) {
        var byAgency = workbooks.stream().sorted(NEWEST_FIRST).collect(Collectors.groupingBy(ReturnedWorkbook::agency));
        var chosen = new LinkedHashMap<String, ReturnedWorkbook>();
        for (var agency : form.agencies())
            if (byAgency.containsKey(agency.code()))
                newest(byAgency.remove(agency.code())).ifPresent(one -> chosen.put(agency.code(), one));
        byAgency.values().stream().flatMap(List::stream).forEach(this::ofNobody);
        return chosen;
    }

    private Optional<ReturnedWorkbook> newest(List<ReturnedWorkbook> ofOne) {
        var usable = ofOne.stream().filter(workbook -> !isRefused(workbook)).toList();
        ofOne.stream().filter(Returns::isRefused).forEach(workbook -> workbook.findings()
                .forEach(finding -> findings.add(finding.of(workbook.agency()))));
        if (usable.isEmpty()) return Optional.empty();
        var newest = usable.get(0);
        usable.stream()
                .skip(1)
                .forEach(older -> findings.add(olderOrSame(older, newest).of(newest.agency())));
        return Optional.of(newest);
    }

    private static Finding olderOrSame(ReturnedWorkbook older, ReturnedWorkbook newest) {
        var place = Place.file(older.file());
        boolean same =
                older.saved().equals(newest.saved()) && Contents.of(older).equals(Contents.of(newest));
        return same ? Finding.sameWorkbook(place, newest.file()) : Finding.olderWorkbook(place, newest.file());
    }

    /** A workbook of another form, which the reader did not read. */
    private static boolean isRefused(ReturnedWorkbook workbook) {
        return workbook.findings().stream().anyMatch(finding -> finding.code() == FindingCode.OTHER_FORM);
    }

    /** Unreadable ones say why themselves; what the workbook of an unknown agency holds is not of this report. */
    private void ofNobody(ReturnedWorkbook workbook) {
        boolean isUnread =
                workbook.findings().stream().anyMatch(finding -> finding.code().isOfWholeFile());
        if (isUnread) findings.addAll(workbook.findings());
        else findings.add(Finding.unknownAgency(Place.file(workbook.file()), workbook.agency()));
    }
}
