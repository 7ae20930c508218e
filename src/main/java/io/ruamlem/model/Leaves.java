package io.ruamlem.model;

import java.util.List;
import java.util.stream.Stream;

/** Paragraphs, lines of lists and pictures of an answer, those in tables too. */
public final class Leaves implements Block.Visitor<Stream<Block>> {
    private static final Leaves LEAVES = new Leaves();

    public static Stream<Block> of(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(LEAVES));
    }

    @Override
    public Stream<Block> visit(Paragraph paragraph) {
        return Stream.of(paragraph);
    }

    @Override
    public Stream<Block> visit(ListItem item) {
        return Stream.of(item);
    }

    @Override
    public Stream<Block> visit(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> of(cell.blocks()));
    }

    @Override
    public Stream<Block> visit(Picture picture) {
        return Stream.of(picture);
    }

    private Leaves() {}
}
