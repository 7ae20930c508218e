package io.ruamlem.bench.contest;

import io.ruamlem.Round;
import io.ruamlem.excel.FormReader;
import java.io.IOException;
import java.nio.file.Path;

/** The same with the user model of Apache POI. */
record PoiReading(Path round) implements Contender {
    @Override
    public void run() throws IOException {
        var read = PoiWorkbook.all(FormReader.read(round.resolve(Round.FORM)), round);
        if (read.isEmpty()) throw new IllegalStateException("no workbooks");
    }
}
