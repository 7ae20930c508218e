package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.Program.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same round gives the same bytes on machines that have nothing in common. */
class SameBytesTest {
    private static final Path EXAMPLE = Path.of("examples/rt66");

    /** Thai with Thai digits and the Buddhist calendar, one core. */
    private static final Program BANGKOK = new Program(
            List.of(),
            List.of(
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.variant=TH",
                    "-Dfile.encoding=UTF-8",
                    "-XX:ActiveProcessorCount=1",
                    "-XX:TieredStopAtLevel=1"),
            Map.of("TZ", "Asia/Bangkok", "LC_ALL", "C.UTF-8"));

    /** Turkish, whose small I has no dot; a time zone of half an hour; texts in another encoding. */
    private static final Program ST_JOHNS = new Program(
            List.of(),
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Dfile.encoding=TIS-620",
                    "-XX:ActiveProcessorCount=4",
                    "-XX:TieredStopAtLevel=1"),
            Map.of("TZ", "America/St_Johns", "LC_ALL", "C.UTF-8"));

    /** The same where Java can show no Thai in names of files. */
    private static final Program PLAIN_C =
            new Program(List.of(), ST_JOHNS.options(), Map.of("TZ", "America/St_Johns", "LC_ALL", "C"));

    @TempDir
    private Path folder;

    @Test
    void whatever_the_machine() throws Exception {
        var one = round("one", Comparator.naturalOrder());
        var other = round("other", Comparator.reverseOrder());
        var onOther = CompletableFuture.supplyAsync(() -> work(other, PLAIN_C, ST_JOHNS));
        assertThat(work(one, BANGKOK, BANGKOK)).containsExactly(1, 1, 1, 0);
        assertThat(onOther.get()).containsExactly(1, 1, 1, 0);
        assertThat(contents(other)).containsAllEntriesOf(contents(one)).hasSameSizeAs(contents(one));
        assertThat(contents(one).keySet())
                .contains(
                        "volume.docx",
                        "volume-digest.docx",
                        "volume 27 - 6.2.docx",
                        "check.xlsx",
                        "checked.xlsx",
                        "outbox/prv-สช.เวียงสาคร.xlsx");
    }

    /** Blank workbooks have Thai names, which cannot be written where Java can show none. */
    private static List<Integer> work(Path round, Program merging, Program blanking) {
        try {
            return List.of(
                            merging.run(round, "merge", "--all-templates"),
                            merging.run(round, "merge", "--split", "focus"),
                            merging.run(
                                    round,
                                    "check",
                                    "--check",
                                    round.resolve("checked.xlsx").toString()),
                            blanking.run(round, "blank"))
                    .stream()
                    .map(Outcome::code)
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** @param order in which the files come into the folder */
    private Path round(String name, Comparator<Path> order) throws Exception {
        try (var files = Files.walk(EXAMPLE)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*(volume.*|check\\.xlsx|volume\\.txt)|.*/outbox/.*"))
                    .sorted(order)
                    .toList()) {
                var copy = folder.resolve(name).resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder.resolve(name);
    }

    /** A checksum of each file below the folder. */
    private static Map<String, Long> contents(Path round) throws Exception {
        var contents = new TreeMap<String, Long>();
        try (var files = Files.walk(round)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                contents.put(round.relativize(file).toString(), sum.getValue());
            }
        }
        return contents;
    }
}
