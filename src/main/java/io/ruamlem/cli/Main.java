package io.ruamlem.cli;

import io.ruamlem.model.Messages;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The program: {@code java -jar ruamlem.jar COMMAND …}. */
public final class Main {
    private static final String LANGUAGE = "--lang";

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code: 0 done, 1 done with findings of level error, 2 wrong call or unusable form or template, 3 bug */
    static int run(String... args) {
        var charset = charset();
        var out = new PrintWriter(System.out, true, charset);
        var err = new PrintWriter(System.err, true, charset);
        return run(new Terminal(out, err, Messages.in(language(List.of(args)))), args);
    }

    static int run(Terminal terminal, String... args) {
        try {
            return CommandLines.of(terminal, args).execute(args);
        } catch (OutOfMemoryError e) {
            // picocli lets it pass, and Java would end with 1, as after findings
            terminal.err().println(terminal.messages().text("cli.memory"));
            return CommandLines.BUG;
        }
    }

    /** Asked for by option, else the system's. */
    private static Locale language(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith(LANGUAGE + "="))
                return Locale.forLanguageTag(args.get(i).substring(LANGUAGE.length() + 1));
            if (args.get(i).equals(LANGUAGE) && i + 1 < args.size()) return Locale.forLanguageTag(args.get(i + 1));
        }
        return Locale.getDefault();
    }

    /** A terminal says what it can show; into a pipe goes UTF-8. */
    private static Charset charset() {
        return System.console() == null
                ? StandardCharsets.UTF_8
                : System.console().charset();
    }

    private Main() {}
}
