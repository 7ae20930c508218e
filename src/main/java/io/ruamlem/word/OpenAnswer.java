package io.ruamlem.word;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Block;
import io.ruamlem.model.Leaves;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** An answer that is being printed: which of its leaves were asked for, and which were put there. */
final class OpenAnswer {
    private static final int NONE = -1;

    /** Which leaves of an answer, by their numbers in it. */
    record Marks(BitSet placed, BitSet put) {
        Marks() {
            this(new BitSet(), new BitSet());
        }

        Marks with(Marks other) {
            var both = new Marks((BitSet) placed.clone(), (BitSet) put.clone());
            both.placed.or(other.placed);
            both.put.or(other.put);
            return both;
        }
    }

    private final AnswerKey key;
    private final Marks marks;
    private final List<Block> leaves;

    /** Only for those that are asked for out of their order. */
    private final Map<Block, Integer> numbers = new IdentityHashMap<>(0);

    /** How many letters should stand there, and how many do of the leaves that were put there first now. */
    private final long taken;

    private long printed;
    private int last;

    OpenAnswer(Answer answer, Marks marks) {
        this.key = answer.key();
        this.marks = marks;
        this.taken = Amount.of(answer.blocks()).characters();
        this.leaves = Leaves.of(answer.blocks());
    }

    AnswerKey key() {
        return key;
    }

    /**
     * A tag asks for the leaf.
     *
     * @return whether it is one of this answer
     */
    boolean place(Block leaf) {
        int number = number(leaf);
        if (number != NONE) marks.placed.set(number);
        return number != NONE;
    }

    /**
     * @param letters that it has, all of which went into the report
     * @return whether it is one of this answer
     */
    boolean put(Block leaf, long letters) {
        int number = number(leaf);
        if (number == NONE) return false;
        if (!marks.put.get(number)) printed += letters;
        marks.put.set(number);
        return true;
    }

    /** Whether it stands there from the first to the last leaf, with all the letters that were taken from the workbook. */
    boolean isWhole() {
        int count = leaves.size();
        boolean isThere = marks.placed.cardinality() >= count && marks.put.cardinality() >= count;
        return count > 0 && isThere && printed == taken;
    }

    /** The place of a leaf among its leaves; {@link #NONE} if it is none of them. */
    private int number(Block leaf) {
        if (isAt(last, leaf)) return last;
        int next = last + 1 < leaves.size() ? last + 1 : 0;
        int number = isAt(next, leaf) ? next : numbers().getOrDefault(leaf, NONE);
        if (number != NONE) last = number;
        return number;
    }

    private boolean isAt(int number, Block leaf) {
        return number < leaves.size() && leaves.get(number) == leaf;
    }

    private Map<Block, Integer> numbers() {
        if (numbers.isEmpty()) for (int i = 0; i < leaves.size(); i++) numbers.put(leaves.get(i), i);
        return numbers;
    }
}
