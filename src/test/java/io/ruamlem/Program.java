package io.ruamlem;

import io.ruamlem.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The program as people start it: a process of its own.
 *
 * @param around what starts it, e.g. a shell that has set a limit; empty for none
 * @param options of the virtual machine
 * @param environment besides what there is
 */
record Program(List<String> around, List<String> options, Map<String, String> environment) {
    /** What it came to. */
    record Outcome(int code, String said) {}

    static Program plain() {
        return new Program(List.of(), List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), Map.of());
    }

    /** @param script gets the program as its arguments: {@code ulimit -f 100; exec "$@"} */
    static Program inShell(String script) {
        return plain().around("bash", "-c", script, "bash");
    }

    /** With the rights of a plain user, to whom permissions mean something, even where the tests are run by root. */
    static Program unprivileged() {
        return System.getProperty("user.name").equals("root")
                ? plain().around("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--")
                : plain();
    }

    Program around(String... starter) {
        return new Program(List.of(starter), options, environment);
    }

    Outcome run(Path round, String command, String... further) throws Exception {
        var process = start(round, command, further);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    Process start(Path round, String command, String... further) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = Stream.of(
                        around.stream(),
                        Stream.of(java, "-Xmx512m", "-XX:-UsePerfData"),
                        options.stream(),
                        Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName()),
                        Stream.of(command, round.toString(), "--lang", "en"),
                        Stream.of(further))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The round of the example, as an officer has it before the first merge. */
    static Path exampleRound(Path folder) throws IOException {
        var example = Path.of("examples/rt66");
        try (var files = Files.walk(example)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> file.startsWith(example.resolve(Round.INBOX))
                            || List.of("form.xlsx", "report.docx")
                                    .contains(file.getFileName().toString()))
                    .toList()) {
                var copy = folder.resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }
}
