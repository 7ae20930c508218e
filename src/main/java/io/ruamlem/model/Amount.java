package io.ruamlem.model;

import java.util.Collection;
import java.util.List;

/**
 * How much of what stands in a workbook or in the report: the columns of the account.
 *
 * @param cells that hold anything
 * @param characters by the measure of {@link Letters}
 * @param pictures with all else that is drawn and no text: charts, embedded documents
 * @param notes comments and texts in shapes
 * @param tables as they are printed; which cells make one is known only when answers are read
 */
public record Amount(long cells, long characters, long pictures, long notes, long tables) {
    public static final Amount ZERO = new Amount(0, 0, 0, 0, 0);

    private static final Measure MEASURE = new Measure();

    public static Amount cell(String text) {
        return new Amount(1, Letters.in(text), 0, 0, 0);
    }

    /** @param alt what a person wrote about it */
    public static Amount picture(String alt) {
        return new Amount(0, Letters.in(alt), 1, 0, 0);
    }

    public static Amount note(String text) {
        return new Amount(0, Letters.in(text), 0, 1, 0);
    }

    public static Amount characters(long characters) {
        return new Amount(0, characters, 0, 0, 0);
    }

    public static Amount tables(long tables) {
        return new Amount(0, 0, 0, 0, tables);
    }

    public static Amount cells(long cells) {
        return new Amount(cells, 0, 0, 0, 0);
    }

    /** What blocks hold, those in tables too; cells are none of theirs. */
    public static Amount of(List<Block> blocks) {
        if (blocks instanceof UnpackedBlocks packed) return packed.amount();
        var all = ZERO;
        for (var block : blocks) all = all.plus(of(block));
        return all;
    }

    public static Amount of(Block block) {
        return block.accept(MEASURE);
    }

    public static Amount sum(Collection<Amount> amounts) {
        var sum = ZERO;
        for (var amount : amounts) sum = sum.plus(amount);
        return sum;
    }

    public Amount plus(Amount other) {
        return new Amount(
                cells + other.cells,
                characters + other.characters,
                pictures + other.pictures,
                notes + other.notes,
                tables + other.tables);
    }

    public Amount minus(Amount other) {
        return plus(new Amount(-other.cells, -other.characters, -other.pictures, -other.notes, -other.tables));
    }

    /** In the order of the account's columns. */
    public List<Long> figures() {
        return List.of(cells, characters, pictures, notes, tables);
    }

    private static final class Measure implements Block.Visitor<Amount> {
        @Override
        public Amount visit(Paragraph paragraph) {
            return characters(Letters.in(paragraph.runs()));
        }

        @Override
        public Amount visit(ListItem item) {
            return characters(Letters.in(item.mark()) + Letters.in(item.runs()));
        }

        @Override
        public Amount visit(Table table) {
            var all = tables(1);
            for (var row : table.rows()) for (var cell : row.cells()) all = all.plus(of(cell.blocks()));
            return all;
        }

        @Override
        public Amount visit(Picture picture) {
            return picture(picture.caption());
        }
    }
}
