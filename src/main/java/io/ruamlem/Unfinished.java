package io.ruamlem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Files that are being written. They bear the number of their process, as in {@code .~volume.docx.4711.tmp}, so that those
 * which a killed run has left behind are known.
 */
final class Unfinished {
    private static final Pattern NAME = Pattern.compile("\\.~.+\\.(\\d{1,18})\\.tmp");

    /** How far the system's clock may have been put while the process ran. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    static Path beside(Path target) {
        return target.resolveSibling(
                ".~" + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    /** What cannot be removed now will be by a later run. */
    static void removeAbandoned(Path folder) {
        try (var files = Files.newDirectoryStream(folder, Unfinished::isAbandoned)) {
            for (var file : files) Files.deleteIfExists(file);
        } catch (IOException e) {
            // no such folder yet, or one that may not be written to
        }
    }

    private static boolean isAbandoned(Path file) throws IOException {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                && Files.isRegularFile(file)
                && !isAtWork(
                        Long.parseLong(name.group(1)),
                        Files.getLastModifiedTime(file).toInstant());
    }

    /** The number may have been given to another process since: one that is younger than the file. */
    private static boolean isAtWork(long process, Instant changed) {
        return ProcessHandle.of(process)
                .map(running -> running.info().startInstant().orElse(Instant.MIN))
                .filter(start -> !start.isAfter(changed.plus(TOLERANCE)))
                .isPresent();
    }

    private Unfinished() {}
}
