package io.ruamlem.model;

import java.util.List;

/**
 * A table: the rows of a table item, or one that an agency pasted into its answer.
 *
 * @param columns how many grid columns
 * @param headerRows how many of the first rows are headings, to be repeated on each page
 */
public record Table(int columns, int headerRows, List<TableRow> rows) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.visit(this);
    }
}
