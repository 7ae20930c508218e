package io.ruamlem.model;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The answers of one agency as bytes. A round may hold millions of paragraphs: as objects they take ten times what they say.
 *
 * @param bytes what {@link BlockPacker} wrote
 * @param pictures those it put aside
 * @param starts where in the bytes the answer to each item begins, by the number of the item
 * @param statuses likewise; null where there is no answer
 * @param places likewise
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record AgencyAnswers(
        String agency, byte[] bytes, List<Picture> pictures, int[] starts, Status[] statuses, Place[] places) {
    /**
     * @param answers all of this agency
     * @param numbers of their items, from 0
     */
    static AgencyAnswers of(String agency, List<Answer> answers, Map<String, Integer> numbers) {
        var packer = new BlockPacker();
        var starts = new int[numbers.size()];
        var statuses = new Status[numbers.size()];
        var places = new Place[numbers.size()];
        for (var answer : answers) {
            int number = numbers.get(answer.key().item());
            starts[number] = packer.putAll(answer.blocks());
            statuses[number] = answer.status();
            places[number] = answer.place();
        }
        return new AgencyAnswers(agency, packer.bytes(), packer.pictures(), starts, statuses, places);
    }

    /** @param finish what is done to each block when it is unpacked */
    Answer answer(String item, int number, UnaryOperator<Block> finish) {
        var packed = new PackedBlocks(bytes, starts[number], pictures);
        var blocks = packed.isEmpty() ? List.<Block>of() : new UnpackedBlocks(packed, finish);
        return new Answer(new AnswerKey(item, agency), statuses[number], blocks, places[number]);
    }
}
