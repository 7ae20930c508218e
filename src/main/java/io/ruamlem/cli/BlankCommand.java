package io.ruamlem.cli;

import io.ruamlem.Pipeline;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workbooks that go out to the agencies. */
@Command(name = "blank")
final class BlankCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RoundOptions options;

    @Option(names = "--generic", descriptionKey = "option.generic")
    private boolean generic;

    BlankCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var round = options.round(List.of());
        var pipeline = new Pipeline(round, terminal.progress(), terminal.messages());
        if (generic) {
            terminal.say("blank.generic", pipeline.blankGeneric());
        } else {
            var files = pipeline.blank();
            files.forEach(file -> terminal.out().println(file.getFileName()));
            terminal.say("blank.done", files.size(), round.outbox());
        }
        return CommandLines.DONE;
    }
}
