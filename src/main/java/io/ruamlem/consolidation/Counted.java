package io.ruamlem.consolidation;

import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.Stock;
import java.util.List;

/**
 * A returned workbook as the account knows it: what stood in it, and how much was written at each item, measured before
 * anything was made of it.
 *
 * @param file its path below the inbox
 * @param agency the code that it gives
 * @param stock without what was put at items, which is {@link Written#put}
 * @param written the items in the order of the sheets, each once
 */
public record Counted(String file, String agency, Stock stock, List<Written> written) {
    public Counted {
        written = List.copyOf(written);
    }

    static Counted of(ReturnedWorkbook workbook, List<Written> written) {
        return new Counted(workbook.file(), workbook.agency(), workbook.stock().withoutAnswers(), written);
    }
}
