package io.ruamlem.bench.contest;

import io.ruamlem.Pipeline;
import io.ruamlem.Round;
import io.ruamlem.Template;
import io.ruamlem.model.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** All that the command {@code merge} does. */
record RuamlemMerge(Path folder, Path report) implements Contender {
    @Override
    public void run() throws IOException {
        var round = new Round(
                folder,
                folder.resolve(Round.FORM),
                List.of(Template.first(folder).to(report)),
                folder.resolve(Round.OUTBOX),
                folder.resolve(Round.INBOX),
                folder.resolve(Round.CHECK));
        new Pipeline(round, (done, total) -> {}, Messages.in(Locale.ENGLISH)).merge();
    }
}
