package io.ruamlem.excel;

import io.ruamlem.excel.SheetRow.PlacedPicture;
import io.ruamlem.model.Line;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of an answer and what of the sheet it was made of.
 *
 * @param cells with content, captions too
 * @param pictures those of the line, with the captions that their own alternative texts give
 */
record AnswerLine(Line line, List<SheetCell> cells, List<PlacedPicture> pictures) {
    /** Alternative texts in whose place a caption was written. */
    Stream<String> replaced() {
        return IntStream.range(0, pictures.size())
                .filter(i -> !Objects.equals(alt(i), line.pictures().get(i).caption()))
                .mapToObj(this::alt);
    }

    private String alt(int picture) {
        return pictures.get(picture).picture().caption();
    }
}
