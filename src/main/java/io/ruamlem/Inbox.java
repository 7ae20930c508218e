package io.ruamlem;

import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The files that came back; what programs leave beside their files is passed over. */
record Inbox(Path folder) {
    /**
     * Owner files of Excel and LibreOffice, hidden and temporary files, downloads that are not done, what a cloud keeps in
     * place of a file, folder settings.
     */
    private static final Pattern NOT_SENT = Pattern.compile(
            "~\\$.*|\\..*|~.*\\.tmp|.*\\.(tmp|crdownload|partial|part|icloud|nextcloud|owncloud)|thumbs\\.db|desktop\\.ini");

    /** All of them, and folders that cannot be looked into: who reads them says why they cannot be read. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder))
            throw new UnusableException(Mistake.at(Place.file(folder.toString()), "inbox.not-there"));
        var found = new Found();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
        return found.files.stream()
                .filter(Inbox::isSent)
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    /** The file's path below the inbox, with slashes everywhere; by its bytes, since under LC_ALL=C Java shows no Thai. */
    String name(Path file) {
        var name = folder.toUri().relativize(file.toUri()).getPath();
        return name.indexOf('\uFFFD') < 0 ? name : ShownName.of(folder.relativize(file));
    }

    /** Whether Excel or LibreOffice has the workbook open, and may not have saved it yet. */
    static boolean isOpen(Path file) {
        var name = file.getFileName().toString();
        try {
            return Files.exists(file.resolveSibling("~$" + name))
                    || Files.exists(file.resolveSibling(".~lock." + name + "#"));
        } catch (InvalidPathException e) {
            return false; // under LC_ALL=C Java opens Thai names, but cannot spell them
        }
    }

    private static boolean isSent(Path file) {
        return !NOT_SENT.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                .matches();
    }

    private final class Found extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (file.equals(folder)) throw why;
            // What a link leads back to is read where it is.
            if (!(why instanceof FileSystemLoopException)) files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException why) {
            if (why != null) files.add(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
