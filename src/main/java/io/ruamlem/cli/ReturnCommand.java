package io.ruamlem.cli;

import io.ruamlem.Corrections;
import io.ruamlem.Corrections.Copy;
import io.ruamlem.OneRun;
import io.ruamlem.Pipeline;
import io.ruamlem.Round;
import io.ruamlem.model.Agency;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the returned workbooks and writes what goes back to the agencies to be mended. */
@Command(name = "return")
final class ReturnCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RoundOptions options;

    ReturnCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        var round = options.round(List.of());
        return OneRun.in(round, () -> sendBack(round));
    }

    private int sendBack(Round round) throws IOException {
        var corrections = new Pipeline(round, terminal.progress(), terminal.messages()).sendBack();
        corrections.volume().form().agencies().forEach(agency -> print(agency, corrections));
        printOfTheOffice(corrections);
        long written = corrections.copies().values().stream()
                .filter(copy -> !copy.isKept())
                .count();
        if (written == 0) terminal.say("return.none");
        else terminal.say("return.done", written, corrections.folder());
        return corrections.volume().hasErrors() ? CommandLines.FINDINGS : CommandLines.DONE;
    }

    private void print(Agency agency, Corrections corrections) {
        var name = Summary.padded(agency, corrections.volume());
        var copy = corrections.copies().get(agency.code());
        boolean isReturned = corrections.volume().returns().containsKey(agency.code());
        if (copy != null) print(name, copy);
        else terminal.say(isReturned ? "return.nothing" : "summary.not-returned", name);
    }

    private void print(String name, Copy copy) {
        terminal.say(
                copy.isKept() ? "return.kept" : "return.agency",
                name,
                copy.findings(),
                copy.file().getFileName());
    }

    private void printOfTheOffice(Corrections corrections) {
        var findings = corrections.ofTheOffice();
        terminal.out().println();
        if (findings.isEmpty()) return;
        terminal.say("return.office");
        findings.forEach(finding -> terminal.out().println(terminal.messages().line(finding)));
        terminal.out().println();
    }
}
