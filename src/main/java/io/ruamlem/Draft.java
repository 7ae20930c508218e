package io.ruamlem;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place, and moved there once all is well; else nothing of it is left. */
final class Draft implements Closeable {
    /** How what is written gets to its place. */
    interface Landing {
        Path of(Path part, Path target) throws IOException;
    }

    private final Path file;
    private final Path part;

    Draft(Path file) {
        this.file = file;
        this.part = Unfinished.beside(file.toAbsolutePath());
    }

    /** Where it is until it is moved. */
    Path part() {
        return part;
    }

    /** @throws NotWrittenException if it cannot be; what stands in its place is as it was */
    void write(WholeFile.Content content) throws IOException {
        try {
            Files.createDirectories(part.getParent());
            content.writeTo(part);
            toDisk(part);
        } catch (IOException | RuntimeException e) {
            throw NotWrittenException.of(file, part, e);
        }
    }

    /**
     * Moves it to its place.
     *
     * @return where it is
     */
    Path land(Landing landing) throws IOException {
        try {
            return landing.of(part, file);
        } catch (IOException | RuntimeException e) {
            throw NotWrittenException.of(file, part, e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }

    /** Otherwise the new name may be on the disk before the content is when the power fails. */
    private static void toDisk(Path part) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
