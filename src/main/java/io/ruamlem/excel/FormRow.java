package io.ruamlem.excel;

import io.ruamlem.model.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of the form.
 *
 * @param number from 1
 * @param cells what stands in the row, by column name; empty cells left out
 */
record FormRow(FormSheet sheet, int number, Map<String, String> cells) {
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The lines of a cell, e.g. the columns of a table. */
    List<String> lines(String column) {
        return split(column, "\\R");
    }

    /** Names side by side in a cell, parted by lines, commas, bars or spaces. */
    List<String> names(String column) {
        return split(column, "[\\s,|]+");
    }

    Place place(String column) {
        return sheet.place(number, column);
    }

    private List<String> split(String column, String separator) {
        return Stream.of(text(column).split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
