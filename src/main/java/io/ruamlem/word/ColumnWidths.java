package io.ruamlem.word;

import io.ruamlem.model.Block;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import java.util.Arrays;

/** Shares the width of the text out among a table's columns by how much they hold. */
final class ColumnWidths {
    private static final int LEAST = 5;
    private static final int MOST = 45;

    /** @return widths in the unit of {@code total}, together exactly that */
    static int[] of(Table table, int total) {
        var weights = new double[table.columns()];
        Arrays.fill(weights, LEAST);
        for (var row : table.rows())
            for (var cell : row.cells())
                if (cell.columnSpan() == 1 && cell.column() < weights.length)
                    weights[cell.column()] = Math.max(weights[cell.column()], weight(cell));
        return share(weights, total);
    }

    static int[] share(double[] weights, int total) {
        double sum = Arrays.stream(weights).sum();
        var widths = new int[weights.length];
        double reached = 0;
        int given = 0;
        for (int i = 0; i < widths.length; i++) {
            reached += weights[i];
            widths[i] = (int) Math.round(total * reached / sum) - given;
            given += widths[i];
        }
        return widths;
    }

    private static double weight(TableCell cell) {
        int longest = cell.blocks().stream()
                .mapToInt(block -> block.accept(new Length()))
                .max()
                .orElse(0);
        return Math.max(LEAST, Math.min(MOST, longest));
    }

    private static final class Length implements Block.Visitor<Integer> {
        @Override
        public Integer visit(Paragraph paragraph) {
            return Run.text(paragraph.runs()).length();
        }

        @Override
        public Integer visit(ListItem item) {
            return item.mark().length() + Run.text(item.runs()).length() + 2;
        }

        @Override
        public Integer visit(Table table) {
            return MOST;
        }

        @Override
        public Integer visit(Picture picture) {
            return MOST;
        }
    }

    private ColumnWidths() {}
}
