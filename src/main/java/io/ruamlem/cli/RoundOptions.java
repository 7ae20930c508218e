package io.ruamlem.cli;

import io.ruamlem.Round;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folder of a round, and options for those of its files that are elsewhere. */
final class RoundOptions {
    @Parameters(paramLabel = "DIR", descriptionKey = "option.dir")
    private Path folder;

    @Option(names = "--form", paramLabel = "FILE", descriptionKey = "option.form")
    private Optional<Path> form = Optional.empty();

    @Option(
            names = {"-t", "--template"},
            paramLabel = "FILE",
            descriptionKey = "option.template")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--outbox", paramLabel = "DIR", descriptionKey = "option.outbox")
    private Optional<Path> outbox = Optional.empty();

    @Option(names = "--inbox", paramLabel = "DIR", descriptionKey = "option.inbox")
    private Optional<Path> inbox = Optional.empty();

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "option.check")
    private Optional<Path> check = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "option.output")
    private Optional<Path> report = Optional.empty();

    Round round() {
        if (!Files.isDirectory(folder))
            throw new UnusableException(Mistake.at(Place.file(folder.toString()), "folder.not-there"));
        return new Round(
                form.orElse(folder.resolve(Round.FORM)),
                template.orElse(folder.resolve(Round.TEMPLATE)),
                outbox.orElse(folder.resolve(Round.OUTBOX)),
                inbox.orElse(folder.resolve(Round.INBOX)),
                check.orElse(folder.resolve(Round.CHECK)),
                report.orElse(folder.resolve(Round.REPORT)));
    }
}
