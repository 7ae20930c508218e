package io.ruamlem.word;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Block;
import io.ruamlem.model.Leaves;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Printout;
import io.ruamlem.model.ReportSize;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import io.ruamlem.model.Volume;
import io.ruamlem.word.OpenAnswer.Marks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the answers was given a place in reports, and what was put there: paragraph by paragraph, picture by picture. Each
 * is known by its number in its answer, not by what it says, so that one that stands in several places counts once.
 */
public final class Printed {
    /** Answers that stand there from the first to the last leaf: nearly all. */
    private final Set<AnswerKey> whole = new HashSet<>();

    private final Map<AnswerKey, Marks> partly = new HashMap<>();
    private final Deque<OpenAnswer> open = new ArrayDeque<>();
    private ReportSize size = ReportSize.ZERO;

    /** How much one report holds that was printed. */
    public ReportSize size() {
        return size;
    }

    void measured(ReportSize whole) {
        size = whole;
    }

    /** The answer is being printed: what is told until it is closed may be of it. */
    void open(Answer answer) {
        open.push(new OpenAnswer(answer, partly.computeIfAbsent(answer.key(), key -> new Marks())));
    }

    void close() {
        var answer = open.pop();
        if (!answer.isWhole()) return;
        partly.remove(answer.key());
        whole.add(answer.key());
    }

    /** A tag asks for the blocks. */
    void place(List<Block> blocks) {
        Leaves.of(blocks).forEach(this::placeLeaf);
    }

    /** Words of the form for a status are of no answer. */
    private void placeLeaf(Block leaf) {
        for (var answer : open) if (answer.place(leaf)) return;
    }

    /** @param letters of the agency that went into the report for it */
    void put(Block leaf, long letters) {
        if (letters != Amount.of(leaf).characters()) return;
        for (var answer : open) if (answer.put(leaf, letters)) return;
    }

    /** What stands in any of them. */
    public static Printed joined(List<Printed> all) {
        if (all.size() == 1) return all.get(0);
        var joined = new Printed();
        for (var one : all) {
            joined.whole.addAll(one.whole);
            one.partly.forEach((key, more) -> joined.partly.merge(key, more, Marks::with));
        }
        return joined;
    }

    /**
     * What of each answer stands in the reports; none for one that has no place in them.
     *
     * @param volume that was printed
     */
    public Map<AnswerKey, Printout> answers(Volume volume) {
        return new Printouts(this, volume);
    }

    /** Answers that have a place. */
    Stream<AnswerKey> keys() {
        return Stream.concat(whole.stream(), partly.keySet().stream())
                .distinct()
                .filter(this::has);
    }

    boolean has(AnswerKey answer) {
        return whole.contains(answer)
                || partly.containsKey(answer) && !partly.get(answer).placed().isEmpty();
    }

    Printout printout(Answer answer) {
        return whole.contains(answer.key())
                ? new Printout(Amount.of(answer.blocks()), List.of())
                : printout(answer, partly.get(answer.key()));
    }

    private static Printout printout(Answer answer, Marks marks) {
        var leaves = leaves(answer);
        var there = marks.put().stream().mapToObj(leaves::get).toList();
        var lost = marks.placed().stream()
                .filter(number -> !marks.put().get(number))
                .mapToObj(leaves::get)
                .map(Printed::text)
                .toList();
        return new Printout(Amount.of(there).plus(Amount.tables(tables(answer, marks))), lost);
    }

    /** Those all of whose content is there. */
    private static long tables(Answer answer, Marks marks) {
        long tables = 0;
        int start = 0;
        for (var block : answer.blocks()) {
            int end = start + Leaves.of(List.of(block)).size();
            if (block instanceof Table && marks.put().nextClearBit(start) >= end) tables++;
            start = end;
        }
        return tables;
    }

    private static List<Block> leaves(Answer answer) {
        return Leaves.of(answer.blocks());
    }

    private static String text(Block leaf) {
        return leaf.accept(new Block.Visitor<>() {
            @Override
            public String visit(Paragraph paragraph) {
                return Run.text(paragraph.runs());
            }

            @Override
            public String visit(ListItem item) {
                return item.mark() + " " + Run.text(item.runs());
            }

            @Override
            public String visit(Table table) {
                return Leaves.of(List.of(table)).stream().map(Printed::text).collect(Collectors.joining(" "));
            }

            @Override
            public String visit(Picture picture) {
                return picture.caption();
            }
        });
    }
}
