package io.ruamlem.model;

import java.util.List;

/**
 * The blocks of an answer as bytes.
 *
 * @param bytes what {@link BlockPacker} wrote, not to be changed
 * @param start where the blocks begin
 * @param pictures all that were put aside
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record PackedBlocks(byte[] bytes, int start, List<Picture> pictures) {
    boolean isEmpty() {
        return bytes[start] == 0;
    }

    /** What they held when they were packed. */
    Amount amount() {
        return unpacker().amount();
    }

    List<Block> blocks() {
        return unpacker().all();
    }

    private BlockUnpacker unpacker() {
        return new BlockUnpacker(bytes, start, pictures);
    }
}
