package io.ruamlem.cli;

import io.ruamlem.OneRun;
import io.ruamlem.Pipeline;
import io.ruamlem.Round;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the returned workbooks and says who answered what, and what to look at. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RoundOptions options;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        var round = options.round(List.of());
        return OneRun.in(round, () -> check(round));
    }

    private int check(Round round) throws IOException {
        var pipeline = new Pipeline(round, terminal.progress(), terminal.messages());
        var written = new Written(terminal, pipeline);
        var outcome = pipeline.check();
        new Summary(terminal).print(outcome);
        written.say("check.done", round.check());
        return written.code(outcome.volume().hasErrors() ? CommandLines.FINDINGS : CommandLines.DONE);
    }
}
