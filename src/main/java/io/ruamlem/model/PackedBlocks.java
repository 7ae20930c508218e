package io.ruamlem.model;

import java.util.List;

/**
 * The blocks of an answer as bytes. A round may hold millions of paragraphs: as objects they take ten times what they say.
 *
 * @param bytes what {@link BlockPacker} wrote, not to be changed
 * @param pictures those among the blocks, in order
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record PackedBlocks(byte[] bytes, List<Picture> pictures) {
    PackedBlocks {
        pictures = List.copyOf(pictures);
    }

    List<Block> blocks() {
        return new BlockUnpacker(bytes, pictures).blocks();
    }

    boolean isEmpty() {
        return bytes[0] == 0;
    }
}
