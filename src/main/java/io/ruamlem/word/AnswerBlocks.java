package io.ruamlem.word;

import io.ruamlem.model.Block;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Run;
import io.ruamlem.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Prints an answer as Word people make one: paragraphs, lists, tables and pictures in the look of the tag's paragraph. */
final class AnswerBlocks implements Block.Visitor<Void> {
    private static final List<String> LEADING_OVER = List.of(":", "ดังนี้", "ต่อไปนี้");

    private final Look look;
    private final ReportBody body;
    private final RunWriter runs;
    private ListIndents indents = ListIndents.NONE;

    AnswerBlocks(Look look, ReportBody body) {
        this.look = look;
        this.body = body;
        this.runs = new RunWriter(look.run(), body);
    }

    /** {@code {{answer}}} alone in its paragraph. */
    static void print(Scope scope, Look look, ReportBody body) {
        var answer = scope.answer();
        var blocks = answer.map(given -> Answers.blocks(given, body.settings())).orElse(List.of());
        if (blocks.isEmpty()) {
            if (look.inCell()) body.markup("<w:p/>");
            return;
        }
        body.openControl(answer.orElseThrow());
        body.printed().place(blocks);
        new AnswerBlocks(look, body).print(blocks);
        body.closeControl();
    }

    /** {@code {{column n}}} alone in its paragraph. */
    static BlockPiece column(int number) {
        return (scope, look, body) -> {
            var blocks = scope.column(number);
            if (blocks.isEmpty()) body.markup(look.paragraphStart() + "</w:p>");
            body.printed().place(blocks);
            new AnswerBlocks(look, body).print(blocks);
        };
    }

    void print(List<Block> blocks) {
        indents = ListIndents.of(blocks);
        for (int i = 0; i < blocks.size(); ) {
            if (blocks.get(i) instanceof Picture) i = printPictures(blocks, i);
            else blocks.get(i).accept(leadsOver(blocks, i++) ? new AnswerBlocks(look.keptWithNext(), body) : this);
        }
    }

    /**
     * Prints those that follow each other from there on, in rows.
     *
     * @return where they end
     */
    private int printPictures(List<Block> blocks, int start) {
        var pictures = new ArrayList<Picture>();
        for (int i = start; i < blocks.size() && blocks.get(i) instanceof Picture picture; i++) pictures.add(picture);
        new PictureRows(look, body).print(pictures);
        return start + pictures.size();
    }

    /** Whether a paragraph announces the list, table or picture below it. */
    private static boolean leadsOver(List<Block> blocks, int at) {
        if (at + 1 == blocks.size() || blocks.get(at + 1) instanceof Paragraph) return false;
        return blocks.get(at) instanceof Paragraph paragraph
                && announces(Run.text(paragraph.runs()).stripTrailing());
    }

    private static boolean announces(String text) {
        for (var end : LEADING_OVER) if (text.endsWith(end)) return true;
        return false;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        long before = body.letters();
        body.markup(look.paragraphStart());
        runs.print(paragraph.runs());
        body.markup("</w:p>");
        body.printed().put(paragraph, body.letters() - before);
        return null;
    }

    @Override
    public Void visit(ListItem item) {
        long before = body.letters();
        body.markup(listStart(item));
        if (!item.isBullet()) {
            runs.print(List.of(Run.plain(item.mark())));
            body.markup(look.run().start() + "<w:tab/></w:r>");
        }
        runs.print(item.runs());
        body.markup("</w:p>");
        body.printed().put(item, body.letters() - before);
        return null;
    }

    private String listStart(ListItem item) {
        var lists = body.parts().lists();
        var list = lists.of(item);
        var style = look.inCell() ? look.style() : list.style().orElse(look.style());
        double em = look.run().em(style, body.parts().styles());
        if (look.inCell()) {
            var indent = indents.of(item, ListLooks.narrow(item.depth()), ListLooks::narrow, em);
            return look.listStart(style, list.markup() + indent.markup());
        }
        var indent = indents.of(item, list.indent(), lists::indent, em);
        return look.listStart(style, list.markup() + (indent.equals(list.indent()) ? "" : indent.markup()));
    }

    @Override
    public Void visit(Table table) {
        AnswerTable.print(table, look, body);
        return null;
    }

    @Override
    public Void visit(Picture picture) {
        new PictureWriter(look, body).print(picture);
        return null;
    }
}
