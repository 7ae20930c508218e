package io.ruamlem.consolidation;

import io.ruamlem.model.Entry;
import io.ruamlem.model.Line;
import io.ruamlem.model.PictureSource;
import io.ruamlem.model.ReturnedWorkbook;
import java.util.List;
import java.util.stream.Stream;

/** What a workbook says, without where its file is: two copies say the same. */
record Contents(List<String> parts) {
    static Contents of(ReturnedWorkbook workbook) {
        return new Contents(workbook.entries().stream().flatMap(Contents::parts).toList());
    }

    private static Stream<String> parts(Entry entry) {
        var lines =
                Stream.concat(entry.lines().stream(), entry.sheets().stream().flatMap(List::stream));
        return Stream.concat(Stream.of(entry.key(), entry.status()), lines.flatMap(Contents::parts));
    }

    private static Stream<String> parts(Line line) {
        return Stream.concat(
                line.cells().stream().map(cell -> cell.text()),
                line.pictures().stream().map(picture -> picture.source()).map(PictureSource::sha256));
    }
}
