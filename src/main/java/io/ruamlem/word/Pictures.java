package io.ruamlem.word;

import io.ruamlem.model.Block;
import io.ruamlem.model.ListItem;
import io.ruamlem.model.Paragraph;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Table;
import java.util.List;

/** Looks for a picture with a caption, which is what a list of pictures lists. */
final class Pictures implements Block.Visitor<Boolean> {
    static boolean areCaptioned(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block.accept(new Pictures()));
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
        return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> areCaptioned(cell.blocks()));
    }

    @Override
    public Boolean visit(Picture picture) {
        return !picture.caption().isEmpty();
    }
}
