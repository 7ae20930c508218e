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
    private static final Comparator<Taken> NEWEST_FIRST = Comparator.comparing(
                    (Taken taken) -> taken.workbook().saved())
            .reversed()
            .thenComparing(taken -> taken.workbook().file());

    private final Form form;
    private final List<Finding> findings;

    Returns(Form form, List<Finding> findings) {
        this.form = form;
        this.findings = findings;
    }

    /** @return by agency code, in the form's order */
    Map<String, Taken> choose(List<Taken> workbooks) {
        var byAgency = workbooks.stream().sorted(NEWEST_FIRST).collect(Collectors.groupingBy(taken -> taken.workbook()
                .agency()));
        var chosen = new LinkedHashMap<String, Taken>();
        for (var agency : form.agencies())
            if (byAgency.containsKey(agency.code()))
                newest(byAgency.remove(agency.code())).ifPresent(one -> chosen.put(agency.code(), one));
        byAgency.values().stream().flatMap(List::stream).map(Taken::workbook).forEach(this::ofNobody);
        return chosen;
    }

    private Optional<Taken> newest(List<Taken> ofOne) {
        var usable =
                ofOne.stream().filter(taken -> !isRefused(taken.workbook())).toList();
        ofOne.stream().map(Taken::workbook).filter(Returns::isRefused).forEach(workbook -> workbook.findings()
                .forEach(finding -> findings.add(finding.of(workbook.agency()))));
        if (usable.isEmpty()) return Optional.empty();
        var newest = usable.get(0);
        usable.stream()
                .skip(1)
                .forEach(older -> findings.add(
                        olderOrSame(older, newest).of(newest.workbook().agency())));
        return Optional.of(newest);
    }

    private static Finding olderOrSame(Taken older, Taken newest) {
        var place = Place.file(older.workbook().file());
        var file = newest.workbook().file();
        boolean same = older.workbook().saved().equals(newest.workbook().saved())
                && older.contents().equals(newest.contents());
        return same ? Finding.sameWorkbook(place, file) : Finding.olderWorkbook(place, file);
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
