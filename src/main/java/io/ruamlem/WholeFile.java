package io.ruamlem;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.IntStream;

/** Writes a file whole or not at all: beside its place first, then moved there in one step. */
final class WholeFile {
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    /** @throws NotWrittenException if it cannot be; what stood there is as it was */
    static void write(Path file, Content content) throws IOException {
        write(file, content, WholeFile::move);
    }

    /**
     * Does not lose what was made if what stands there cannot be replaced, since Word has it open: puts it beside.
     *
     * @return where it is: the file itself, or {@code volume (2).docx}
     * @throws NotWrittenException if it cannot be written at all
     */
    static Path writeOrKeep(Path file, Content content) throws IOException {
        return write(file, content, WholeFile::moveOrKeep);
    }

    private static Path write(Path file, Content content, Draft.Landing landing) throws IOException {
        try (var draft = new Draft(file)) {
            draft.write(content);
            return draft.land(landing);
        }
    }

    private static Path move(Path part, Path target) throws IOException {
        try {
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** @return its place, or a free name beside it */
    static Path moveOrKeep(Path part, Path target) throws IOException {
        try {
            return move(part, target);
        } catch (FileSystemException held) {
            return Files.move(part, free(target));
        }
    }

    /** A name that nothing has: what a person may have worked in is never overwritten. */
    private static Path free(Path target) {
        var name = target.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> name.substring(0, dot) + " (" + number + ")" + name.substring(dot))
                .map(target::resolveSibling)
                .filter(other -> Files.notExists(other, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow();
    }

    private WholeFile() {}
}
