package io.ruamlem.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Blocks that are unpacked when somebody asks for more than how much they hold; then they stay what they are. */
final class UnpackedBlocks extends AbstractList<Block> {
    private final PackedBlocks packed;
    private final UnaryOperator<Block> finish;
    private volatile List<Block> blocks = List.of();

    /** @param finish what is done to each when it is unpacked */
    UnpackedBlocks(PackedBlocks packed, UnaryOperator<Block> finish) {
        this.packed = packed;
        this.finish = finish;
    }

    @Override
    public boolean isEmpty() {
        return packed.isEmpty();
    }

    /** What they hold, without unpacking them. */
    Amount amount() {
        return packed.amount();
    }

    @Override
    public int size() {
        return blocks().size();
    }

    @Override
    public Block get(int index) {
        return blocks().get(index);
    }

    /** Once only: blocks are known by themselves, not by what they say. */
    private List<Block> blocks() {
        if (blocks.isEmpty() && !packed.isEmpty()) unpack();
        return blocks;
    }

    private synchronized void unpack() {
        if (!blocks.isEmpty()) return;
        var finished = new ArrayList<Block>();
        for (var block : packed.blocks()) finished.add(finish.apply(block));
        blocks = List.copyOf(finished);
    }
}
