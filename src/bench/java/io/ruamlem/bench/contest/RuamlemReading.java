package io.ruamlem.bench.contest;

import io.ruamlem.Round;
import io.ruamlem.excel.FormReader;
import io.ruamlem.excel.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads every workbook, keeps all that stands in them, and does nothing with it. */
record RuamlemReading(Path round) implements Contender {
    @Override
    public void run() throws IOException {
        var reader = new WorkbookReader(FormReader.read(round.resolve(Round.FORM)));
        var read = Inbox.files(round).parallelStream()
                .map(file -> reader.read(file, file.getFileName().toString()))
                .toList();
        if (read.isEmpty()) throw new IllegalStateException("no workbooks");
    }
}
