package io.ruamlem.word;

import io.ruamlem.model.Block;
import io.ruamlem.model.Leaves;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
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
        print(blocks, look, body);
        body.closeControl();
    }

    /** {@code {{column n}}} with other text in its paragraph. */
    static Piece column(int number, RunLook look) {
        return (scope, body) -> print(scope.column(number), look, body);
    }

    private static void print(List<Block> blocks, RunLook look, ReportBody body) {
        var writer = new RunWriter(look, body);
        var leaves = Leaves.of(blocks);
        for (int i = 0; i < leaves.size(); i++) {
            if (i > 0) writer.print(List.of(Run.plain("\n")));
            long before = body.letters();
            writer.print(leaves.get(i).accept(new Flat()));
            tell(leaves.get(i), body, before);
        }
    }

    /** Of a picture only the caption has a place here. */
    private static void tell(Block leaf, ReportBody body, long before) {
        if (leaf instanceof Picture) return;
        body.printed().place(List.of(leaf));
        body.printed().put(leaf, body.letters() - before);
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
            return Leaves.of(List.of(table)).stream()
                    .flatMap(leaf -> leaf.accept(this).stream())
                    .toList();
        }

        @Override
        public List<Run> visit(Picture picture) {
            return List.of(Run.plain(picture.caption()));
        }
    }
}
