package io.ruamlem.word;

import io.ruamlem.model.Block;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import io.ruamlem.model.TableCell;
import java.util.ArrayList;
import java.util.List;

/** {@code {{answer}}} with other text in its paragraph: the answer's text, a break between its paragraphs. */
record InlineAnswer(RunLook look) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        var answer = scope.answer();
        var blocks = answer.map(given -> Answers.blocks(given, body.settings())).orElse(List.of());
        if (blocks.isEmpty()) return;
        body.openControl(answer.orElseThrow());
        new RunWriter(look, body).print(runs(blocks));
        body.closeControl();
    }

    /** {@code {{column n}}} with other text in its paragraph. */
    static Piece column(int number, RunLook look) {
        return (scope, body) -> scope.row().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == number - 1)
                .findFirst()
                .map(TableCell::blocks)
                .ifPresent(blocks -> new RunWriter(look, body).print(runs(blocks)));
    }

    private static List<Run> runs(List<Block> blocks) {
        var all = new ArrayList<Run>();
        for (var block : blocks) {
            if (!all.isEmpty()) all.add(Run.plain("\n"));
            all.addAll(block.accept(new Flat()));
        }
        return all;
    }

    /** Text of a block on one line; of a picture its caption. */
    private static final class Flat implements Block.Visitor<List<Run>> {
        @Override
        public List<Run> visit(Paragraph paragraph) {
            return paragraph.runs();
        }

        @Override
        public List<Run> visit(ListItem item) {
            var runs = new ArrayList<Run>();
            runs.add(Run.plain(item.isBullet() ? "- " : item.mark() + " "));
            runs.addAll(item.runs());
            return runs;
        }

        @Override
        public List<Run> visit(Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> runs(cell.blocks()).stream())
                    .toList();
        }

        @Override
        public List<Run> visit(Picture picture) {
            return List.of(Run.plain(picture.caption()));
        }
    }
}
