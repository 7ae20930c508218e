package io.ruamlem.model;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param column its first grid column, from 0
 * @param columnSpan grid columns it covers, at least 1
 * @param rowSpan rows it covers, at least 1
 * @param blocks its content; never a table
 */
public record TableCell(int column, int columnSpan, int rowSpan, Align align, List<Block> blocks) {
    public TableCell {
        if (columnSpan < 1 || rowSpan < 1) throw new IllegalArgumentException("span " + columnSpan + "×" + rowSpan);
        blocks = List.copyOf(blocks);
    }
}
