package io.ruamlem.cli;

import io.ruamlem.OneRun;
import io.ruamlem.Pipeline;
import io.ruamlem.Round;
import io.ruamlem.Template;
import io.ruamlem.WrittenReport;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks, then writes a report for each template. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RoundOptions options;

    @Mixin
    private TemplateOptions named;

    @Option(names = "--all-templates", descriptionKey = "option.all-templates")
    private boolean allTemplates;

    @Option(names = "--all", descriptionKey = "option.all")
    private boolean refusesTwo;

    @Option(names = "--split", paramLabel = "LEVEL", descriptionKey = "option.split")
    private Optional<String> split = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "option.output")
    private Optional<Path> output = Optional.empty();

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        var round = options.round(templates());
        return OneRun.in(round, () -> merge(round));
    }

    private int merge(Round round) throws IOException {
        var pipeline = new Pipeline(round, terminal.progress(), terminal.messages(), split);
        var written = new Written(terminal, pipeline);
        var outcome = refusesTwo ? pipeline.mergeAll() : pipeline.merge();
        new Summary(terminal).print(outcome);
        written.say("check.done", round.check());
        outcome.reports().forEach(report -> say(report, written));
        return written.code(outcome.volume().hasErrors() ? CommandLines.FINDINGS : CommandLines.DONE);
    }

    private void say(WrittenReport report, Written written) {
        written.say("merge.done", report.file());
        report.notices().forEach(notice -> terminal.out()
                .println("  " + terminal.messages().line(notice)));
    }

    private List<Template> templates() throws IOException {
        var templates = chosen();
        if (output.isEmpty()) return templates;
        if (templates.size() > 1)
            throw new UnusableException(Mistake.at(Place.NONE, "output.one-template", "" + templates.size()));
        return List.of(templates.get(0).to(output.get()));
    }

    private List<Template> chosen() throws IOException {
        var folder = options.folder();
        var templates = named.in(folder);
        if (allTemplates)
            return Stream.concat(templates.stream(), Template.all(folder).stream())
                    .distinct()
                    .toList();
        return templates.isEmpty() ? List.of(Template.first(folder)) : templates;
    }
}
