package io.ruamlem.model;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs, lines of lists and pictures of an answer, those in tables too. */
public final class Leaves implements Block.Visitor<Void> {
    private final List<Block> leaves = new ArrayList<>();

    private Leaves() {}

    /** In their order. */
    public static List<Block> of(List<Block> blocks) {
        var all = new Leaves();
        all.add(blocks);
        return all.leaves;
    }

    private void add(List<Block> blocks) {
        for (var block : blocks) block.accept(this);
    }

    @Override
    public Void visit(Paragraph paragraph) {
        leaves.add(paragraph);
        return null;
    }

    @Override
    public Void visit(ListItem item) {
        leaves.add(item);
        return null;
    }

    @Override
    public Void visit(Table table) {
        for (var row : table.rows()) for (var cell : row.cells()) add(cell.blocks());
        return null;
    }

    @Override
    public Void visit(Picture picture) {
        leaves.add(picture);
        return null;
    }
}
