package io.ruamlem.excel;

import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Form;
import io.ruamlem.model.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where the items of a form stand in a workbook: the label of each, by its key. */
final class ItemPlaces {
    private final Map<String, Place> byKey = new HashMap<>();
    private final Set<String> tabs = new HashSet<>();

    ItemPlaces(Form form, Collection<SheetContent> sheets) {
        var items = new ItemKeys(form);
        for (var sheet : sheets) tabs.add(sheet.place().sheet());
        for (var sheet : sheets)
            for (var row : sheet.rows())
                items.find(row.text(Contract.MARK_COLUMN))
                        .ifPresent(item -> byKey.putIfAbsent(
                                item.key(), sheet.at(new CellRef(row.number(), Contract.ANSWER_COLUMN))));
    }

    /** Whether there is a tab of cells with this name. */
    boolean isTab(String name) {
        return tabs.contains(name);
    }

    /** Of a finding; of one about an item that lacks its answer, the item's. */
    Place of(Finding finding) {
        return finding.code() == FindingCode.REQUIRED_MISSING
                ? byKey.getOrDefault(finding.details().get(0), finding.place())
                : finding.place();
    }
}
