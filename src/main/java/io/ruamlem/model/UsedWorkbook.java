package io.ruamlem.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is known of a returned workbook whose answers are used, once they have been taken out of it.
 *
 * @param file its path below the inbox, as people see it
 * @param particulars what the agency wrote about itself, by mark of the agency tab
 * @param saved when its program last saved it; {@link Instant#EPOCH} if it does not say
 * @param rows where its items stand
 */
public record UsedWorkbook(String file, Map<String, String> particulars, Instant saved, List<ItemRows> rows) {
    public UsedWorkbook {
        particulars = Map.copyOf(particulars);
        rows = List.copyOf(rows);
    }

    public static UsedWorkbook of(ReturnedWorkbook workbook) {
        var rows = workbook.entries().stream()
                .flatMap(entry -> ItemRows.of(entry).stream())
                .toList();
        return new UsedWorkbook(workbook.file(), workbook.particulars(), workbook.saved(), rows);
    }
}
