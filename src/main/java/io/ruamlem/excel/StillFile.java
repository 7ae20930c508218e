package io.ruamlem.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** A file that may be on its way yet: what is read of it counts only if it did not change meanwhile. */
record StillFile(Path path) {
    /** Milliseconds before another try. */
    private static final int PAUSE = 500;

    /** Reads the file. */
    interface Reading<T> {
        T read(Path file) throws IOException;
    }

    private record Stamp(long size, FileTime modified) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** Empty if the file changed during a second try, too. */
    <T> Optional<T> read(Reading<T> reading) throws IOException {
        var first = readOnce(reading);
        if (first.isPresent() || !pause()) return first;
        return readOnce(reading);
    }

    private <T> Optional<T> readOnce(Reading<T> reading) throws IOException {
        var before = Stamp.of(path);
        var read = reading.read(path);
        return before.equals(Stamp.of(path)) ? Optional.of(read) : Optional.empty();
    }

    /** @return false if there is no time to wait */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
