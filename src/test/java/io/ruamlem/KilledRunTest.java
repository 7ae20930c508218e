package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the round after a run has been killed, at any moment, and after the next one. */
class KilledRunTest {
    private static final int KILLS = 20;
    private static final int AT_ONCE = 2;
    private static final String OLD = "what an earlier run has written";
    private static final List<String> OUTPUTS = List.of("volume.docx", "check.xlsx");

    /** A run that was killed, or was done before. */
    private record Kill(boolean wasRunning, List<String> outputs, List<String> others) {}

    @TempDir
    private Path folder;

    @Test
    void outputs_are_old_or_new_and_the_next_run_clears_up() throws Exception {
        var begin = Instant.now();
        var whole = folder.resolve("whole");
        assertThat(Program.plain().run(Program.exampleRound(whole), "merge").code())
                .isEqualTo(1);
        var expected = new TreeSet<>(names(whole));
        var duration = Duration.between(begin, Instant.now());
        for (var round : inParallel(round -> killed(round, whole, duration))) {
            assertThat(Program.plain().run(round, "merge").code()).isEqualTo(1);
            assertThat(names(round)).containsExactlyInAnyOrderElementsOf(expected);
            for (var output : OUTPUTS) assertThat(round.resolve(output)).hasSameBinaryContentAs(whole.resolve(output));
        }
    }

    private interface Work {
        void in(Path round) throws Exception;
    }

    private List<Path> inParallel(Work work) throws Exception {
        var rounds = List.of(folder.resolve("one"), folder.resolve("other"));
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Callable<Void>> tasks = rounds.stream()
                .map(round -> (Callable<Void>) () -> {
                    work.in(round);
                    return null;
                })
                .toList();
        for (var done : threads.invokeAll(tasks)) done.get();
        threads.shutdown();
        return rounds;
    }

    /** The kills are spread over somewhat more than a run, since two at once are slower. */
    private static void killed(Path round, Path whole, Duration duration) throws Exception {
        Program.exampleRound(round);
        var random = new Random(round.getFileName().toString().hashCode());
        int kills = KILLS / AT_ONCE;
        var done = new ArrayList<Kill>();
        for (int i = 0; i < kills; i++)
            done.add(kill(round, whole, (long) (duration.toMillis() * 1.25 * (i + random.nextDouble()) / kills)));
        assertThat(done)
                .allSatisfy(kill -> assertThat(kill.outputs).isSubsetOf("old", "new"))
                .allSatisfy(kill -> assertThat(kill.others).isEmpty());
        assertThat(done).filteredOn(Kill::wasRunning).hasSizeGreaterThanOrEqualTo(kills / 3);
    }

    private static Kill kill(Path round, Path whole, long millis) throws Exception {
        for (var output : OUTPUTS) Files.writeString(round.resolve(output), OLD);
        var run = Program.plain().start(round, "merge");
        boolean isRunning = !run.waitFor(millis, TimeUnit.MILLISECONDS);
        run.destroyForcibly().waitFor();
        var outputs = new ArrayList<String>();
        for (var output : OUTPUTS) outputs.add(state(round.resolve(output), whole.resolve(output)));
        return new Kill(isRunning, outputs, others(round, whole));
    }

    private static String state(Path output, Path whole) throws Exception {
        if (Files.size(output) == OLD.length()) return Files.readString(output).equals(OLD) ? "old" : "broken";
        return Files.mismatch(output, whole) < 0 ? "new" : "broken";
    }

    /** What is there besides the round and files that are known to be unfinished. */
    private static List<String> others(Path round, Path whole) throws Exception {
        return names(round).stream()
                .filter(name -> !name.matches("\\.~.*\\.tmp|\\.ruamlem\\.lock"))
                .filter(name -> Files.notExists(whole.resolve(name)))
                .toList();
    }

    private static List<String> names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
