package io.ruamlem.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the blocks that {@link BlockPacker} wrote. */
final class BlockUnpacker {
    private static final Emphasis[] EMPHASES = Emphasis.values();
    private static final Align[] ALIGNS = Align.values();

    private final byte[] bytes;
    private final List<Picture> pictures;
    private int at;

    /** @param start where the blocks of an answer begin */
    BlockUnpacker(byte[] bytes, int start, List<Picture> pictures) {
        this.bytes = bytes;
        this.pictures = pictures;
        this.at = start;
    }

    /** How much the answer's blocks held when they were packed. */
    Amount amount() {
        return number() == 0 ? Amount.ZERO : amountOfSome();
    }

    /** The answer's blocks. */
    List<Block> all() {
        int size = number();
        if (size > 0) amountOfSome();
        return list(size, this::block);
    }

    private Amount amountOfSome() {
        return new Amount(0, number(), number(), 0, number());
    }

    private List<Block> blocks() {
        return list(number(), this::block);
    }

    private Block block() {
        int kind = number();
        return switch (kind) {
            case BlockPacker.PARAGRAPH -> new Paragraph(list(number(), this::run));
            case BlockPacker.LIST_ITEM -> new ListItem(number(), text(), list(number(), this::run));
            case BlockPacker.TABLE ->
                new Table(number(), number(), list(number(), () -> new TableRow(list(number(), this::cell))));
            case BlockPacker.PICTURE -> pictures.get(number());
            default -> throw new IllegalStateException("block " + kind);
        };
    }

    private TableCell cell() {
        return new TableCell(number(), number(), number(), ALIGNS[number()], blocks());
    }

    private Run run() {
        int look = number();
        var color = (look & BlockPacker.COLORED) == 0 ? "" : text();
        var link = (look & BlockPacker.LINKED) == 0 ? "" : text();
        return new Run(text(), emphasis(look), color, link);
    }

    private static Set<Emphasis> emphasis(int look) {
        if (look % BlockPacker.COLORED == 0) return Set.of();
        var all = EnumSet.noneOf(Emphasis.class);
        for (var emphasis : EMPHASES) if ((look & 1 << emphasis.ordinal()) != 0) all.add(emphasis);
        return all;
    }

    /** Most lists have one element. */
    private static <T> List<T> list(int size, Supplier<T> element) {
        if (size == 0) return List.of();
        if (size == 1) return List.of(element.get());
        var list = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) list.add(element.get());
        return List.copyOf(list);
    }

    private String text() {
        int size = number();
        var text = PackedText.text(bytes, at, size);
        at += size;
        return text;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += BlockPacker.FIGURE) {
            byte b = bytes[at++];
            number |= (b & (1 << BlockPacker.FIGURE) - 1) << shift;
            if (b >= 0) return number;
        }
    }
}
