package io.ruamlem.account;

import io.ruamlem.excel.BlankWriter;
import io.ruamlem.excel.FormReader;
import io.ruamlem.model.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A round's folder with a random form, and random workbooks in its inbox. */
final class RandomRound {
    private final Path folder;
    private final Form form;

    RandomRound(Path parent, long seed) throws IOException {
        var random = new Random(seed);
        this.folder = Files.createDirectories(parent.resolve("round" + seed));
        var written = RandomForm.of(random);
        written.writeTo(folder.resolve("form.xlsx"));
        this.form = FormReader.read(folder.resolve("form.xlsx"));
        Files.createDirectories(folder.resolve("inbox"));
        for (var agency : form.agencies()) {
            var blank = folder.resolve(agency.code() + ".xlsx");
            new BlankWriter(form).write(agency, blank);
            RandomWorkbook.fill(
                    blank, folder.resolve("inbox").resolve(agency.code() + ".xlsx"), written.keys(), random);
        }
    }

    Path folder() {
        return folder;
    }

    Form form() {
        return form;
    }
}
