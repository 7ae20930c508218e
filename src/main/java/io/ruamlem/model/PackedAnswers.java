package io.ruamlem.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Answers by key, in little memory: each is unpacked anew whenever it is asked for. It cannot be changed.
 *
 * <p>What is asked for twice gives two answers that are equal, but whose blocks are not the same objects.
 */
public final class PackedAnswers extends AbstractMap<AnswerKey, Answer> {
    /** A number from 0 on for each item. */
    private final Map<String, Integer> items;

    private final Map<String, AgencyAnswers> agencies;
    private final UnaryOperator<Block> finish;
    private final int size;

    private PackedAnswers(
            Map<String, Integer> items, Map<String, AgencyAnswers> agencies, UnaryOperator<Block> finish, int size) {
        this.items = items;
        this.agencies = agencies;
        this.finish = finish;
        this.size = size;
    }

    public static PackedAnswers of(Map<AnswerKey, Answer> answers) {
        if (answers instanceof PackedAnswers packed) return packed;
        var items = new HashMap<String, Integer>();
        for (var key : answers.keySet()) items.putIfAbsent(key.item(), items.size());
        return of(answers, items);
    }

    /** @param items a number from 0 on for each item there is; parts that are to be joined have the same */
    public static PackedAnswers of(Map<AnswerKey, Answer> answers, Map<String, Integer> items) {
        var byAgency = new LinkedHashMap<String, List<Answer>>();
        for (var answer : answers.values())
            byAgency.computeIfAbsent(answer.key().agency(), agency -> new ArrayList<>())
                    .add(answer);
        var agencies = new LinkedHashMap<String, AgencyAnswers>();
        byAgency.forEach((agency, own) -> agencies.put(agency, AgencyAnswers.of(agency, own, items)));
        return new PackedAnswers(items, agencies, UnaryOperator.identity(), answers.size());
    }

    /**
     * @param parts as they were packed, with no agency in two of them
     * @param items by which all of them were packed
     */
    public static PackedAnswers joined(Collection<PackedAnswers> parts, Map<String, Integer> items) {
        var agencies = new LinkedHashMap<String, AgencyAnswers>();
        int size = 0;
        for (var part : parts) {
            agencies.putAll(part.agencies);
            size += part.size;
        }
        return new PackedAnswers(items, agencies, UnaryOperator.identity(), size);
    }

    /**
     * The same with each block changed by what is done when it is unpacked; tables are changed as a whole.
     *
     * @param last must leave the {@link Amount} of a block as it is
     */
    public PackedAnswers finishedBy(UnaryOperator<Block> last) {
        return new PackedAnswers(items, agencies, block -> last.apply(finish.apply(block)), size);
    }

    /** What the answer says, without unpacking it; missing where there is none. */
    public Status status(AnswerKey key) {
        var own = agencies.get(key.agency());
        var number = items.get(key.item());
        var status = own == null || number == null ? null : own.statuses()[number];
        return status == null ? Status.MISSING : status;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Answer get(Object key) {
        if (!(key instanceof AnswerKey asked)) return null;
        var own = agencies.get(asked.agency());
        var number = items.get(asked.item());
        boolean isThere = own != null && number != null && own.statuses()[number] != null;
        return isThere ? own.answer(asked.item(), number, finish) : null;
    }

    @Override
    public Set<Entry<AnswerKey, Answer>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<AnswerKey, Answer>> iterator() {
                return agencies.keySet().stream()
                        .flatMap(agency -> items.keySet().stream().map(item -> new AnswerKey(item, agency)))
                        .map(PackedAnswers.this::get)
                        .filter(answer -> answer != null)
                        .map(answer -> Map.entry(answer.key(), answer))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
