package io.ruamlem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside its place first, then moved there in one step. */
final class WholeFile {
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    static void write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        var part = target.resolveSibling(
                ".~" + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            content.writeTo(part);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(to.toString()); // open in Word: that file is meant, not the one beside it
        } catch (FileSystemException e) {
            throw new FileSystemException(to.toString(), null, e.getReason());
        }
    }

    private WholeFile() {}
}
