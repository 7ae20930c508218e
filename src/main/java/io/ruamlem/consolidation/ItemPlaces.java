package io.ruamlem.consolidation;

import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.ItemRows;
import io.ruamlem.model.Place;
import io.ruamlem.model.UsedWorkbook;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which items stand where in the workbooks that came back. */
final class ItemPlaces {
    private final Map<Place, List<ItemRows>> bySheet;

    ItemPlaces(Collection<UsedWorkbook> workbooks) {
        this.bySheet = workbooks.stream()
                .flatMap(workbook -> workbook.rows().stream().map(rows -> Map.entry(sheet(workbook, rows), rows)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Place sheet(UsedWorkbook workbook, ItemRows rows) {
        return new Place(workbook.file(), rows.sheet(), "");
    }

    /** Those that a finding is about: what stands on its row, else on its sheet; none if it is about the whole workbook. */
    Set<String> of(Finding finding) {
        if (finding.code() == FindingCode.REQUIRED_MISSING)
            return Set.of(finding.details().get(0));
        var onSheet = bySheet.getOrDefault(finding.place().cell(""), List.of());
        int row = FindingOrder.row(finding.place().cell());
        var onRow = items(onSheet, rows -> rows.contains(row));
        return onRow.isEmpty() ? items(onSheet, rows -> true) : onRow;
    }

    private static Set<String> items(List<ItemRows> rows, Predicate<ItemRows> wanted) {
        return rows.stream().filter(wanted).map(ItemRows::item).collect(Collectors.toSet());
    }
}
