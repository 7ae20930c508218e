package io.ruamlem.example;

import io.ruamlem.Pipeline;
import io.ruamlem.Round;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every Office file that the project ships or writes: the kits', and all that comes out of the example, made once. */
final class FreshFiles {
    private static Round round;

    static List<Path> all() throws IOException {
        var files = new ArrayList<Path>();
        var made = round();
        for (var folder : List.of(Path.of("templates"), made.outbox()))
            try (var found = Files.walk(folder)) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        files.addAll(List.of(made.check(), made.report()));
        return files;
    }

    static Path report() throws IOException {
        return round().report();
    }

    /** Not in a static initializer: the threads that read the workbooks would wait for it to end. */
    private static synchronized Round round() throws IOException {
        if (round == null) {
            var made = new ExampleRound(
                    Path.of("examples", "rt66"), Files.createDirectories(Path.of("target", "fresh-files")));
            var pipeline = new Pipeline(made.round(), (done, total) -> {});
            pipeline.blank();
            pipeline.blankGeneric();
            pipeline.merge();
            round = made.round();
        }
        return round;
    }

    private FreshFiles() {}
}
