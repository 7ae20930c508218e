package io.ruamlem.cli;

import io.ruamlem.NotWrittenException;
import io.ruamlem.model.Messages;
import io.ruamlem.model.UnbalancedException;
import io.ruamlem.model.UnusableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sets up the commands: their words, and what becomes of what they throw. */
final class CommandLines {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int UNUSABLE = 2;
    static final int BUG = 3;

    /** In the order of the work. */
    private static final Map<String, Function<Terminal, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("new", NewCommand::new);
        COMMANDS.put("blank", BlankCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("return", ReturnCommand::new);
        COMMANDS.put("template", TemplateCommand::new);
        COMMANDS.put("merge", MergeCommand::new);
    }

    /** @param args where the first is a command, only that one is set up: picocli takes its time over each */
    static CommandLine of(Terminal terminal, String... args) {
        var wanted = args.length > 0 && COMMANDS.containsKey(args[0]) ? Set.of(args[0]) : COMMANDS.keySet();
        var line = new CommandLine(new Ruamlem());
        COMMANDS.forEach((name, command) -> {
            if (wanted.contains(name)) line.addSubcommand(command.apply(terminal));
        });
        line.setResourceBundle(terminal.messages().bundle());
        line.setOut(terminal.out()).setErr(terminal.err());
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((wrong, given) -> refuse(wrong, terminal));
        line.setExecutionExceptionHandler((trouble, command, result) -> explain(trouble, terminal));
        return line;
    }

    private static int refuse(ParameterException wrong, Terminal terminal) {
        terminal.err().println(said(wrong, terminal));
        terminal.err()
                .println(terminal.messages()
                        .text(
                                "cli.see-help",
                                wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static String said(ParameterException wrong, Terminal terminal) {
        var messages = terminal.messages();
        if (wrong instanceof UnmatchedArgumentException unmatched)
            return messages.text("cli.unknown", String.join(" ", unmatched.getUnmatched()));
        if (wrong instanceof MissingParameterException missing)
            return messages.text("cli.missing", missing.getMissing().get(0).paramLabel());
        return wrong.getMessage();
    }

    private static int explain(Exception thrown, Terminal terminal) {
        var trouble = thrown instanceof UncheckedIOException io ? io.getCause() : thrown;
        if (trouble instanceof UnbalancedException unbalanced) return explain(unbalanced, terminal);
        var said = said(trouble, terminal.messages());
        if (said.isEmpty()) {
            terminal.err().println(terminal.messages().text("cli.bug"));
            trouble.printStackTrace(terminal.err());
            return BUG;
        }
        said.forEach(terminal.err()::println);
        for (var further : trouble.getSuppressed())
            said(further, terminal.messages()).forEach(terminal.err()::println);
        return UNUSABLE;
    }

    /** What is missing says more to the developers than where that was noticed. */
    private static int explain(UnbalancedException unbalanced, Terminal terminal) {
        terminal.err().println(terminal.messages().text("account.unbalanced"));
        unbalanced.gaps().stream().map(terminal.messages()::line).forEach(terminal.err()::println);
        return BUG;
    }

    /** A line for each thing that a person can mend; none if it is the program that is wrong. */
    private static List<String> said(Throwable trouble, Messages messages) {
        if (trouble instanceof UnusableException unusable) return said(unusable, messages);
        if (trouble instanceof NotWrittenException output) return List.of(said(output, messages));
        if (trouble instanceof FileSystemException file) {
            var key = file instanceof AccessDeniedException ? "cli.denied" : "cli.file";
            return List.of(messages.text(key, String.valueOf(file.getFile())));
        }
        if (trouble instanceof IOException && trouble.getCause() == null)
            return List.of(String.valueOf(trouble.getMessage()));
        if (trouble instanceof InvalidPathException path) return List.of(messages.text("cli.locale", path.getInput()));
        return List.of();
    }

    private static String said(NotWrittenException output, Messages messages) {
        if (output.isDenied()) return messages.text("cli.not-allowed", output.file());
        return messages.text("cli.not-written", output.file(), output.reason(), output.free());
    }

    private static List<String> said(UnusableException unusable, Messages messages) {
        var mistakes = unusable.mistakes().stream().map(messages::line);
        var copies = unusable.copies().stream().map(copy -> messages.text("template.copy", copy));
        return Stream.concat(mistakes, copies).toList();
    }

    private CommandLines() {}
}
