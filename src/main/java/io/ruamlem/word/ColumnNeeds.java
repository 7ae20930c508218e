package io.ruamlem.word;

import io.ruamlem.model.Block;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the columns of a table need, in ems of its text: the least, so that no word and no number breaks and long text does not
 * stand one word below the other; and what they would like, so that no line breaks.
 */
final class ColumnNeeds {
    private static final double EMPTY = 1;
    private static final double READABLE = 4;
    private static final double LONGEST_WORD = 7;
    private static final double LONGEST_LINE = 18;
    private static final double BOLD = 1.06;
    private static final double PICTURE = 6;

    private final double[] least;
    private final double[] natural;
    private final TextMeasure measure = new TextMeasure();

    private ColumnNeeds(int columns) {
        least = new double[columns];
        natural = new double[columns];
        Arrays.fill(least, EMPTY);
        Arrays.fill(natural, EMPTY);
    }

    static ColumnNeeds of(Table table) {
        var needs = new ColumnNeeds(table.columns());
        for (int i = 0; i < table.rows().size(); i++)
            for (var cell : table.rows().get(i).cells()) needs.add(cell, i < table.headerRows());
        for (var row : table.rows()) for (var cell : row.cells()) needs.addSpan(cell);
        return needs;
    }

    /** @param em in the unit of the result */
    double[] least(double em) {
        var needs = new double[least.length];
        for (int i = 0; i < needs.length; i++) needs[i] = least[i] * em;
        return needs;
    }

    /** @param em in the unit of the result */
    double[] natural(double em) {
        var likes = new double[least.length];
        for (int i = 0; i < likes.length; i++) likes[i] = Math.max(least[i], natural[i]) * em;
        return likes;
    }

    private void add(TableCell cell, boolean bold) {
        if (cell.columnSpan() > 1 || cell.column() >= least.length) return;
        int column = cell.column();
        double weight = bold ? BOLD : 1;
        double line = Math.min(LONGEST_LINE, weight * widest(cell.blocks(), Need.LINE, measure));
        natural[column] = Math.max(natural[column], line);
        least[column] = Math.max(least[column], Math.min(line, READABLE));
        if (line <= least[column] || least[column] >= LONGEST_WORD) return; // measuring words is dear
        double word = weight * widest(cell.blocks(), Need.WORD, measure);
        least[column] = Math.max(least[column], Math.min(LONGEST_WORD, word));
    }

    private void addSpan(TableCell cell) {
        if (cell.columnSpan() == 1 || cell.column() >= least.length) return;
        share(least, cell, Math.min(LONGEST_WORD, BOLD * widest(cell.blocks(), Need.WORD, measure)));
        share(natural, cell, Math.min(LONGEST_LINE, BOLD * widest(cell.blocks(), Need.LINE, measure)));
    }

    /** What a cell over several columns needs and they do not have between them, they share. */
    private static void share(double[] needs, TableCell cell, double need) {
        int end = Math.min(needs.length, cell.column() + cell.columnSpan());
        double lacks = need - Arrays.stream(needs, cell.column(), end).sum();
        for (int i = cell.column(); lacks > 0 && i < end; i++) needs[i] += lacks / (end - cell.column());
    }

    private static double widest(List<Block> blocks, Need need, TextMeasure measure) {
        double widest = 0;
        var width = new Width(text -> need.of(text, measure));
        for (var block : blocks) widest = Math.max(widest, block.accept(width));
        return widest;
    }

    private enum Need {
        LINE,
        WORD;

        double of(String text, TextMeasure measure) {
            return switch (this) {
                case LINE -> TextMeasure.of(text);
                case WORD -> measure.widestWord(text);
            };
        }
    }

    private record Width(ToDoubleFunction<String> ofText) implements Block.Visitor<Double> {
        @Override
        public Double visit(Paragraph paragraph) {
            var text = Run.text(paragraph.runs());
            if (text.indexOf('\n') < 0) return ofText.applyAsDouble(text);
            return text.lines().mapToDouble(ofText).max().orElse(0);
        }

        @Override
        public Double visit(ListItem item) {
            double indent = EMPTY * (item.depth() + 1) + TextMeasure.of(item.mark());
            return indent + ofText.applyAsDouble(Run.text(item.runs()));
        }

        @Override
        public Double visit(Table table) {
            return LONGEST_LINE;
        }

        @Override
        public Double visit(Picture picture) {
            return PICTURE;
        }
    }
}
