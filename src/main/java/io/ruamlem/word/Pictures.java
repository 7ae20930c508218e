package io.ruamlem.word;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.Block;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Table;
import java.util.List;

/** Looks for a picture with a caption, which is what a list of pictures lists. */
final class Pictures implements Block.Visitor<Boolean> {
    private static final Pictures PICTURES = new Pictures();

    /** An answer without any picture need not be unpacked to be seen as such. */
    static boolean areCaptioned(Answer answer) {
        return Amount.of(answer.blocks()).pictures() > 0 && areCaptioned(answer.blocks());
    }

    private static boolean areCaptioned(List<Block> blocks) {
        for (var block : blocks) if (block.accept(PICTURES)) return true;
        return false;
    }

    @Override
    public Boolean visit(Paragraph paragraph) {
        return false;
    }

    @Override
    public Boolean visit(ListItem item) {
        return false;
    }

    @Override
    public Boolean visit(Table table) {
        for (var row : table.rows()) for (var cell : row.cells()) if (areCaptioned(cell.blocks())) return true;
        return false;
    }

    @Override
    public Boolean visit(Picture picture) {
        return !picture.caption().isEmpty();
    }

    private Pictures() {}
}
