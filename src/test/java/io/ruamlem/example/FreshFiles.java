package io.ruamlem.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every Office file that the project ships or writes: the kits', and all that comes out of the example, made once. */
final class FreshFiles {
    private static final Path EXAMPLE = Path.of("examples", "rt66");
    private static final List<Path> MADE = new ArrayList<>();

    static List<Path> all() throws IOException {
        var files = new ArrayList<Path>();
        try (var shipped = Files.walk(Path.of("templates"))) {
            shipped.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        files.addAll(made());
        return files;
    }

    /** What each of the example's templates gives. */
    static List<Path> reports() throws IOException {
        return made().stream().filter(file -> file.toString().endsWith(".docx")).toList();
    }

    /** Not in a static initializer: the threads that read the workbooks would wait for it to end. */
    private static synchronized List<Path> made() throws IOException {
        if (!MADE.isEmpty()) return MADE;
        for (var template : templates()) {
            var folder = Files.createDirectories(Path.of("target", "fresh-files", template.replace(".docx", "")));
            var example = new ExampleRound(EXAMPLE, folder, template);
            if (MADE.isEmpty()) {
                MADE.addAll(example.pipeline().blank());
                MADE.add(example.pipeline().blankGeneric());
                example.pipeline().sendBack().copies().values().forEach(copy -> MADE.add(copy.file()));
            }
            example.pipeline().merge();
            MADE.addAll(List.of(example.round().check(), example.report()));
        }
        return MADE;
    }

    private static List<String> templates() throws IOException {
        try (var files = Files.list(EXAMPLE)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    private FreshFiles() {}
}
