package io.ruamlem.model;

import java.util.List;

/**
 * What an agency wrote for an item, cleaned.
 *
 * @param blocks what it wrote; with another status than answered, its own words for it, mostly none
 * @param place where it stands in the returned workbook
 */
public record Answer(AnswerKey key, Status status, List<Block> blocks, Place place) {
    public Answer {
        blocks = blocks instanceof UnpackedBlocks ? blocks : List.copyOf(blocks);
    }

    public static Answer missing(AnswerKey key) {
        return new Answer(key, Status.MISSING, List.of(), Place.NONE);
    }

    public boolean isAnswered() {
        return status == Status.ANSWERED;
    }
}
