package io.ruamlem.cli;

import io.ruamlem.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: it does nothing without a command. */
@Command(name = "ruamlem", versionProvider = Ruamlem.VersionLine.class)
final class Ruamlem implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    private boolean version;

    /** Read before the command line is, in Main, since the help is in that language too. */
    @Option(names = "--lang", paramLabel = "th|en", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
    private String language;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("cli.no-command"));
    }

    /** The version, as it is printed. */
    static final class VersionLine implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"ruamlem " + Version.current()};
        }
    }
}
