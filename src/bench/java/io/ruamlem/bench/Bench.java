package io.ruamlem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code mvn -Pbench verify}: times every part, prints the table and keeps it in {@code target/bench/results.md}. */
public final class Bench {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final String FILL = "fill";

    /** @param args the parts, e.g. {@code 245,fill}; how many turns each contender gets, how many seconds, and how many to warm up */
    public static void main(String... args) throws IOException, StoppedException {
        Files.createDirectories(FOLDER);
        var results = new Results();
        var turns = new Turns(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        try (var processes = new Processes(FOLDER.resolve("errors.txt"), turns.patience())) {
            for (var part : List.of(args[0].split(","))) run(part, turns, results, processes);
        }
        var text = Machine.description() + "\n\n" + results.table();
        Files.writeString(FOLDER.resolve("results.md"), text);
        System.out.println(text);
    }

    private static void run(String part, Turns turns, Results results, Processes processes)
            throws IOException, StoppedException {
        System.out.println(part);
        if (part.equals(FILL)) fill(turns, results, processes);
        else new Merging(Integer.parseInt(part), turns, results, processes, FOLDER).run();
    }

    private static void fill(Turns turns, Results results, Processes processes) throws IOException {
        var engines = new NodeEngines(Files.createDirectories(FOLDER.resolve("node")), FOLDER.resolve("errors.txt"));
        new Filling(300, 10, turns, results, processes, FOLDER).run(engines);
        new Filling(1, 10_000, turns, results, processes, FOLDER).run(engines);
    }

    private Bench() {}
}
