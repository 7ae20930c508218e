package io.ruamlem.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes blocks as bytes; {@link BlockUnpacker} reads them. Pictures are put aside, and told by their number. */
final class BlockPacker implements Block.Visitor<Void> {
    static final int PARAGRAPH = 0;
    static final int LIST_ITEM = 1;
    static final int TABLE = 2;
    static final int PICTURE = 3;

    /** In the byte of a run's look, above a bit for each {@link Emphasis}. */
    static final int COLORED = 1 << 6;

    static final int LINKED = 1 << 7;

    /** The bits of a byte that are a number's, the least first; the highest says that more follow. */
    static final int FIGURE = 7;

    private byte[] bytes = new byte[1 << 14];
    private int size;
    private final List<Picture> pictures = new ArrayList<>();

    /**
     * Blocks of one answer: how many, how much they hold, and each.
     *
     * @return where they begin
     */
    int putAll(List<Block> blocks) {
        int start = size;
        put(blocks.size());
        if (blocks.isEmpty()) return start;
        var amount = Amount.of(blocks);
        put(Math.toIntExact(amount.characters()));
        put(Math.toIntExact(amount.pictures()));
        put(Math.toIntExact(amount.tables()));
        putEach(blocks);
        return start;
    }

    /** All that was put. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    private void put(List<Block> blocks) {
        put(blocks.size());
        putEach(blocks);
    }

    private void putEach(List<Block> blocks) {
        for (var block : blocks) block.accept(this);
    }

    @Override
    public Void visit(Paragraph paragraph) {
        put(PARAGRAPH);
        putRuns(paragraph.runs());
        return null;
    }

    @Override
    public Void visit(ListItem item) {
        put(LIST_ITEM);
        put(item.depth());
        put(item.mark());
        putRuns(item.runs());
        return null;
    }

    @Override
    public Void visit(Table table) {
        put(TABLE);
        put(table.columns());
        put(table.headerRows());
        put(table.rows().size());
        for (var row : table.rows()) {
            put(row.cells().size());
            for (var cell : row.cells()) put(cell);
        }
        return null;
    }

    private void put(TableCell cell) {
        put(cell.column());
        put(cell.columnSpan());
        put(cell.rowSpan());
        put(cell.align().ordinal());
        put(cell.blocks());
    }

    @Override
    public Void visit(Picture picture) {
        put(PICTURE);
        put(pictures.size());
        pictures.add(picture);
        return null;
    }

    private void putRuns(List<Run> runs) {
        put(runs.size());
        for (var run : runs) put(run);
    }

    private void put(Run run) {
        int look = (run.color().isEmpty() ? 0 : COLORED) | (run.link().isEmpty() ? 0 : LINKED);
        for (var emphasis : run.emphasis()) look |= 1 << emphasis.ordinal();
        put(look);
        if (!run.color().isEmpty()) put(run.color());
        if (!run.link().isEmpty()) put(run.link());
        put(run.text());
    }

    private void put(String text) {
        int length = PackedText.size(text);
        put(length);
        makeRoom(length);
        size = PackedText.put(text, bytes, size);
    }

    private void put(int number) {
        makeRoom(Integer.BYTES + 1);
        int rest = number;
        for (; rest >>> FIGURE != 0; rest >>>= FIGURE) bytes[size++] = (byte) (rest | 1 << FIGURE);
        bytes[size++] = (byte) rest;
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
}
