package io.ruamlem.cli;

import io.ruamlem.Pipeline;
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
    public Integer call() throws IOException {
        var round = options.round(List.of());
        var outcome = new Pipeline(round, terminal.progress(), terminal.messages()).check();
        new Summary(terminal).print(outcome);
        terminal.say("check.done", round.check());
        return outcome.volume().hasErrors() ? CommandLines.FINDINGS : CommandLines.DONE;
    }
}
