package io.ruamlem.cli;

import io.ruamlem.OneRun;
import io.ruamlem.Pipeline;
import io.ruamlem.Round;
import io.ruamlem.Template;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the templates of a round against its form, without any data. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RoundOptions options;

    @Mixin
    private TemplateOptions named;

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        var round = options.round(templates());
        return OneRun.in(round, () -> check(round));
    }

    private int check(Round round) {
        new Pipeline(round, terminal.progress(), terminal.messages()).checkTemplates();
        round.templates()
                .forEach(template ->
                        terminal.say("template.no-mistakes", template.file().getFileName()));
        return CommandLines.DONE;
    }

    private List<Template> templates() throws IOException {
        var templates = named.in(options.folder());
        return templates.isEmpty() ? Template.all(options.folder()) : templates;
    }
}
