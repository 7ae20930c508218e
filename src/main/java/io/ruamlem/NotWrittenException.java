package io.ruamlem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An output that could not be written. What stood in its place is as it was. */
public final class NotWrittenException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    private NotWrittenException(Path file, IOException cause) {
        super(cause);
        this.file = file;
    }

    /**
     * The libraries wrap what the system says in exceptions of their own.
     *
     * @param part where the file was being written
     * @return what is to be thrown: trouble with another file, one that is read, and bugs stay what they are
     */
    static IOException of(Path file, Path part, Exception thrown) throws IOException {
        Throwable said = thrown;
        while (said.getCause() != null) said = said.getCause();
        if (said instanceof FileSystemException other && !isOf(other, file, part)) return other;
        if (said instanceof IOException io) return new NotWrittenException(file, io);
        if (thrown instanceof RuntimeException bug) throw bug;
        return (IOException) thrown;
    }

    private static boolean isOf(FileSystemException said, Path file, Path part) {
        if (said.getFile() == null) return true;
        var named = Path.of(said.getFile()).toAbsolutePath();
        return named.equals(part) || named.equals(file.toAbsolutePath());
    }

    public Path file() {
        return file;
    }

    /** Whether it is the folder that does not let anything be written. */
    public boolean isDenied() {
        return getCause() instanceof AccessDeniedException;
    }

    /** In the system's words, e.g. {@code No space left on device}. */
    public String reason() {
        var said = getCause() instanceof FileSystemException of
                ? of.getReason()
                : getCause().getMessage();
        return Optional.ofNullable(said).orElseGet(() -> getCause().getClass().getSimpleName());
    }

    /** Room that is left on the disk, in megabytes. */
    public long free() {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() >> 20;
        } catch (IOException e) {
            return 0;
        }
    }
}
