package io.ruamlem.cli;

import io.ruamlem.OneRun;
import io.ruamlem.Pipeline;
import io.ruamlem.Round;
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
    public Integer call() throws Exception {
        var round = options.round(List.of());
        return OneRun.in(round, () -> blank(round));
    }

    private int blank(Round round) throws IOException {
        var pipeline = new Pipeline(round, terminal.progress(), terminal.messages());
        var written = new Written(terminal, pipeline);
        if (generic) {
            written.say("blank.generic", pipeline.blankGeneric());
        } else {
            var files = pipeline.blank();
            files.forEach(written::name);
            terminal.say("blank.done", files.size(), round.outbox());
        }
        return written.code(CommandLines.DONE);
    }
}
