package io.ruamlem.bench;

import io.ruamlem.bench.contest.Entrant;
import io.ruamlem.bench.contest.Worker;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Starts the processes that are timed. */
final class Processes implements AutoCloseable {
    private static final Path JAR = Path.of("target", "ruamlem.jar");
    private static final Path LAUNCHER = Path.of("target", "ruamlem");

    /** Who needs more on the class path than what is packed in the jar. */
    private static final Set<Entrant> PEERS = EnumSet.of(
            Entrant.XDOCREPORT,
            Entrant.POI_TL,
            Entrant.POI_READING,
            Entrant.XDOCREPORT_FILLING,
            Entrant.POI_TL_FILLING);

    private static final List<Integer> DONE = List.of(0, 1);

    private final Path errors;
    private final int patience;
    private final List<Child> kept = new ArrayList<>();

    Processes(Path errors, int patience) {
        this.errors = errors;
        this.patience = patience;
    }

    /** The plain command, as people start it. */
    Turns.Turn command(List<String> options, Path round, Path report) {
        var line = new ArrayList<>(List.of(java()));
        line.addAll(options);
        line.addAll(List.of("-jar", JAR.toString()));
        return merge(line, Map.of(), round, report);
    }

    /** The program by its launcher, with this Java; the first merge leaves what the others start quickly with. */
    Turns.Turn launcher(Path round, Path report) {
        var path = Path.of(java()).getParent() + File.pathSeparator + System.getenv("PATH");
        return merge(List.of(LAUNCHER.toAbsolutePath().toString()), Map.of("PATH", path), round, report);
    }

    private Turns.Turn merge(List<String> program, Map<String, String> environment, Path round, Path report) {
        var line = new ArrayList<>(program);
        line.addAll(List.of("merge", round.toString(), "-o", report.toString()));
        return () -> {
            try (var child = start(line, environment)) {
                return child.end(DONE);
            }
        };
    }

    /** Each run in a process of its own, its start and end included. */
    Turns.Turn anew(Entrant entrant, Object... args) {
        return () -> {
            try (var child = start(worker(entrant, args), Map.of())) {
                return child.askAndEnd();
            }
        };
    }

    /** All runs in one process, which is started here. */
    Turns.Turn kept(Entrant entrant, Object... args) throws IOException {
        return kept(worker(entrant, args), Map.of());
    }

    Turns.Turn kept(List<String> command, Map<String, String> environment) throws IOException {
        var child = start(command, environment);
        kept.add(child);
        return child::ask;
    }

    /** Ends those that are kept. */
    @Override
    public void close() {
        kept.forEach(Child::close);
        kept.clear();
    }

    private Child start(List<String> command, Map<String, String> environment) throws IOException {
        return new Child(command, environment, errors, patience);
    }

    private static List<String> worker(Entrant entrant, Object... args) {
        var classPath = PEERS.contains(entrant)
                ? System.getProperty("java.class.path")
                : JAR + File.pathSeparator + ownClasses();
        return Stream.concat(
                        Stream.of(java(), "-cp", classPath, Worker.class.getName(), entrant.name()),
                        Stream.of(args).map(Object::toString))
                .toList();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path ownClasses() {
        try {
            return Path.of(Worker.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
