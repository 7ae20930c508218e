package io.ruamlem.cli;

import io.ruamlem.Round;
import io.ruamlem.Template;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folder of a round, and options for those of its files that are elsewhere. */
final class RoundOptions {
    @Parameters(paramLabel = "DIR", descriptionKey = "option.dir")
    private Path folder;

    @Option(names = "--form", paramLabel = "FILE", descriptionKey = "option.form")
    private Optional<Path> form = Optional.empty();

    @Option(names = "--outbox", paramLabel = "DIR", descriptionKey = "option.outbox")
    private Optional<Path> outbox = Optional.empty();

    @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "option.inbox")
    private Optional<Path> inbox = Optional.empty();

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "option.check")
    private Optional<Path> check = Optional.empty();

    /** @throws UnusableException if it is not there */
    Path folder() {
        if (!Files.isDirectory(folder))
            throw new UnusableException(Mistake.at(Place.file(folder.toString()), "folder.not-there"));
        return folder;
    }

    /** @param templates none for what prints no report */
    Round round(List<Template> templates) {
        var root = folder();
        return new Round(
                root,
                form.orElse(root.resolve(Round.FORM)),
                templates,
                outbox.orElse(root.resolve(Round.OUTBOX)),
                inbox.orElse(root.resolve(Round.INBOX)),
                check.orElse(root.resolve(Round.CHECK)));
    }
}
