package io.ruamlem.consolidation;

import io.ruamlem.model.Entry;
import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Line;
import io.ruamlem.model.ReturnedWorkbook;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which items stand where in the workbooks that came back. */
final class ItemPlaces {
    private static final int ANY = 0;

    /** @param row from 1, or {@link #ANY} of the sheet */
    private record Row(String file, String sheet, int row) {}

    private final Map<Row, Set<String>> items = new HashMap<>();

    ItemPlaces(Collection<ReturnedWorkbook> workbooks) {
        workbooks.forEach(
                workbook -> workbook.entries().forEach(entry -> lines(entry).forEach(line -> {
                    add(new Row(workbook.file(), line.place().sheet(), line.row()), entry);
                    add(new Row(workbook.file(), line.place().sheet(), ANY), entry);
                })));
    }

    /** Those that a finding is about: what stands on its row, else on its sheet; none if it is about the whole workbook. */
    Set<String> of(Finding finding) {
        if (finding.code() == FindingCode.REQUIRED_MISSING)
            return Set.of(finding.details().get(0));
        var place = finding.place();
        var onSheet = items.getOrDefault(new Row(place.file(), place.sheet(), ANY), Set.of());
        return items.getOrDefault(new Row(place.file(), place.sheet(), FindingOrder.row(place.cell())), onSheet);
    }

    private void add(Row row, Entry entry) {
        items.computeIfAbsent(row, other -> new HashSet<>()).add(entry.key());
    }

    private static Stream<Line> lines(Entry entry) {
        return Stream.concat(entry.lines().stream(), entry.sheets().stream().flatMap(List::stream));
    }
}
