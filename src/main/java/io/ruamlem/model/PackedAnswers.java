package io.ruamlem.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Answers by key, in little memory: each is unpacked anew whenever it is asked for. It cannot be changed.
 *
 * <p>What is asked for twice gives two answers that are equal, but whose blocks are not the same objects.
 */
public final class PackedAnswers extends AbstractMap<AnswerKey, Answer> {
    private record Packed(AnswerKey key, Status status, PackedBlocks blocks, Place place) {
        static Packed of(Answer answer) {
            return new Packed(answer.key(), answer.status(), BlockPacker.pack(answer.blocks()), answer.place());
        }

        Answer unpacked(UnaryOperator<Block> finish) {
            var all = blocks.isEmpty() ? List.<Block>of() : new UnpackedBlocks(blocks, finish);
            return new Answer(key, status, all, place);
        }
    }

    private final Map<AnswerKey, Packed> packed;
    private final UnaryOperator<Block> finish;

    private PackedAnswers(Map<AnswerKey, Packed> packed, UnaryOperator<Block> finish) {
        this.packed = packed;
        this.finish = finish;
    }

    public static PackedAnswers of(Map<AnswerKey, Answer> answers) {
        if (answers instanceof PackedAnswers packed) return packed;
        return of(answers.values().stream().map(Packed::of));
    }

    /** @param parts as they were packed, with no key in two of them */
    public static PackedAnswers joined(Collection<PackedAnswers> parts) {
        return of(parts.stream().flatMap(part -> part.packed.values().stream()));
    }

    /** In a map without a node for each. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static PackedAnswers of(Stream<Packed> all) {
        Entry<AnswerKey, Packed>[] entries =
                all.map(one -> Map.entry(one.key, one)).toArray(Entry[]::new);
        return new PackedAnswers(Map.ofEntries(entries), UnaryOperator.identity());
    }

    /** The same with each block changed by what is done when it is unpacked; tables are changed as a whole. */
    public PackedAnswers finishedBy(UnaryOperator<Block> last) {
        return new PackedAnswers(packed, block -> last.apply(finish.apply(block)));
    }

    /** What the answer says, without unpacking it; missing where there is none. */
    public Status status(AnswerKey key) {
        var found = packed.get(key);
        return found == null ? Status.MISSING : found.status;
    }

    @Override
    public int size() {
        return packed.size();
    }

    @Override
    public boolean containsKey(Object key) {
        return packed.containsKey(key);
    }

    @Override
    public Answer get(Object key) {
        var found = packed.get(key);
        return found == null ? null : found.unpacked(finish);
    }

    @Override
    public Set<Entry<AnswerKey, Answer>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<AnswerKey, Answer>> iterator() {
                return packed.values().stream()
                        .map(one -> Map.entry(one.key, one.unpacked(finish)))
                        .iterator();
            }

            @Override
            public int size() {
                return packed.size();
            }
        };
    }
}
