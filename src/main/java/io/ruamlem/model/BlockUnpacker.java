package io.ruamlem.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Reads the blocks that {@link BlockPacker} wrote. */
final class BlockUnpacker {
    private static final Emphasis[] EMPHASES = Emphasis.values();
    private static final Align[] ALIGNS = Align.values();

    private final byte[] bytes;
    private final List<Picture> pictures;
    private int at;

    BlockUnpacker(byte[] bytes, List<Picture> pictures) {
        this.bytes = bytes;
        this.pictures = pictures;
    }

    List<Block> blocks() {
        return list(this::block);
    }

    private Block block() {
        int kind = number();
        return switch (kind) {
            case BlockPacker.PARAGRAPH -> new Paragraph(list(this::run));
            case BlockPacker.LIST_ITEM -> new ListItem(number(), text(), list(this::run));
            case BlockPacker.TABLE -> new Table(number(), number(), list(() -> new TableRow(list(this::cell))));
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
    private <T> List<T> list(Supplier<T> element) {
        int size = number();
        if (size == 0) return List.of();
        return size == 1 ? List.of(element.get()) : list(size, i -> element.get());
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
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
