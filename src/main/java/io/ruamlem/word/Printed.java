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
import io.ruamlem.model.TableRow;
import io.ruamlem.model.Volume;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of the answers was given a place in reports, and what was put there: paragraph by paragraph, picture by picture. Each
 * is known by itself, not by what it says, so that one that stands in several places counts once.
 */
public final class Printed {
    /** What was given a place, and whether it was put there. */
    private final Map<Block, Boolean> placed = new IdentityHashMap<>();

    private ReportSize size = ReportSize.ZERO;

    /** How much one report holds that was printed. */
    public ReportSize size() {
        return size;
    }

    void measured(ReportSize whole) {
        size = whole;
    }

    /** A tag asks for the blocks. */
    void place(List<Block> blocks) {
        for (var block : blocks)
            if (block instanceof Table table) table.rows().forEach(this::place);
            else placed.putIfAbsent(block, false);
    }

    private void place(TableRow row) {
        for (var cell : row.cells()) place(cell.blocks());
    }

    /** @param letters of the agency that went into the report for it */
    void put(Block leaf, long letters) {
        if (letters == Amount.of(leaf).characters()) placed.put(leaf, true);
    }

    public void addAll(Printed other) {
        other.placed.forEach((leaf, isPut) -> placed.merge(leaf, isPut, Boolean::logicalOr));
    }

    /** @param volume that was printed */
    public Map<AnswerKey, Printout> answers(Volume volume) {
        var printouts = new HashMap<AnswerKey, Printout>();
        volume.answers().values().forEach(answer -> {
            if (Leaves.of(answer.blocks()).anyMatch(placed::containsKey)) printouts.put(answer.key(), printout(answer));
        });
        return printouts;
    }

    private Printout printout(Answer answer) {
        var there = Leaves.of(answer.blocks()).filter(this::isPut).toList();
        var lost = Leaves.of(answer.blocks())
                .filter(leaf -> placed.containsKey(leaf) && !isPut(leaf))
                .map(Printed::text)
                .toList();
        return new Printout(Amount.of(there).plus(Amount.tables(tables(answer))), lost);
    }

    /** Those all of whose content is there. */
    private long tables(Answer answer) {
        return answer.blocks().stream()
                .filter(Table.class::isInstance)
                .filter(table -> Leaves.of(List.of(table)).allMatch(this::isPut))
                .count();
    }

    private boolean isPut(Block leaf) {
        return placed.getOrDefault(leaf, false);
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
                return Leaves.of(List.of(table)).map(Printed::text).collect(Collectors.joining(" "));
            }

            @Override
            public String visit(Picture picture) {
                return picture.caption();
            }
        });
    }
}
