package io.ruamlem.consolidation;

import io.ruamlem.model.Align;
import io.ruamlem.model.Block;
import io.ruamlem.model.Emphasis;
import io.ruamlem.model.GridCell;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs and blocks as text: {@code [1)] item}, {@code *bold*}, {@code {text -> link}}. */
final class Shown implements Block.Visitor<String> {
    static String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(new Shown())).collect(Collectors.joining("\n"));
    }

    /** The blocks of an answer typed into one cell. */
    static String answer(String typed) {
        return answer(Run.plain(typed));
    }

    static String answer(Run... typed) {
        return blocks(AnswerText.blocks(List.of(cell(typed))));
    }

    static TypedCell cell(Run... typed) {
        return TypedCell.of(new GridCell(0, 1, 1, Align.GENERAL, List.of(typed)));
    }

    static String runs(List<Run> runs) {
        return runs.stream().map(Shown::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        var text = run.text();
        if (run.emphasis().contains(Emphasis.BOLD)) text = "*" + text + "*";
        if (run.emphasis().contains(Emphasis.ITALIC)) text = "_" + text + "_";
        return run.link().isEmpty() ? text : "{" + text + " -> " + run.link() + "}";
    }

    static Run bold(String text) {
        return new Run(text, Set.of(Emphasis.BOLD), "", "");
    }

    @Override
    public String visit(Paragraph paragraph) {
        return runs(paragraph.runs());
    }

    @Override
    public String visit(ListItem item) {
        var mark = item.isBullet() ? "•" : "[" + item.mark() + "]";
        return ("    ".repeat(item.depth()) + mark + " " + runs(item.runs())).stripTrailing();
    }

    @Override
    public String visit(Table table) {
        throw new AssertionError("text holds no tables");
    }

    @Override
    public String visit(Picture picture) {
        throw new AssertionError("text holds no pictures");
    }
}
