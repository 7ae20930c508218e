package io.ruamlem.cli;

import io.ruamlem.Pipeline;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks, then writes the report. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RoundOptions options;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var round = options.round();
        var volume = new Pipeline(round, terminal.progress()).merge();
        new Summary(terminal).print(volume);
        terminal.say("check.done", round.check());
        terminal.say("merge.done", round.report());
        return volume.hasErrors() ? CommandLines.FINDINGS : CommandLines.DONE;
    }
}
