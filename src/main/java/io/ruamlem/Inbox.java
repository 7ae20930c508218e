package io.ruamlem;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The files that came back; what programs leave beside their files is passed over. */
final class Inbox extends SimpleFileVisitor<Path> {
    /**
     * Owner files of Excel and LibreOffice, hidden and temporary files, downloads that are not done, folder settings, and what
     * stands for a file that is in the cloud only.
     */
    private static final Pattern NOT_SENT = Pattern.compile(
            "~\\$.*|\\..*|~.*\\.tmp|.*\\.(tmp|crdownload|partial|part|download|icloud|cloud|cloudf)|(eh)?thumbs\\.db|desktop\\.ini");

    /** Folders of the system's own, and those that macOS packs beside the files of a ZIP archive. */
    private static final Pattern NOT_SENT_FOLDER = Pattern.compile("\\..*|__macosx|\\$.*");

    /** What Excel and LibreOffice keep beside a workbook while it is open. */
    private static final Pattern OWNER = Pattern.compile("~\\$(?<excel>.+)|\\.~lock\\.(?<calc>.+)#");

    private final Path folder;
    private final List<Path> found = new ArrayList<>();
    private final List<Path> closed = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    private Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * A file that came back.
     *
     * @param name its path below the inbox, with slashes everywhere, as people see it
     * @param isOpen whether some program has it open, and may not have saved it yet
     */
    record Sent(Path path, String name, boolean isOpen) {}

    /**
     * @param files in an order of their own, the same each time
     * @param closed names of folders and files that cannot be read
     */
    record Listing(List<Sent> files, List<String> closed) {}

    static Listing list(Path folder) throws IOException {
        Pipeline.requireFolder(folder);
        var inbox = new Inbox(folder);
        Files.walkFileTree(folder, inbox);
        return inbox.listing();
    }

    private Listing listing() {
        var sent = found.stream()
                .map(file -> new Sent(file, name(file), open.contains(name(file))))
                .sorted(Comparator.comparing(Sent::name).thenComparing(Sent::path))
                .toList();
        return new Listing(
                sent,
                closed.stream()
                        .map(this::name)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private String name(Path file) {
        return ShownName.of(folder.relativize(file));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean isSkipped = !directory.equals(folder)
                && NOT_SENT_FOLDER.matcher(lowerCase(directory)).matches();
        return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        noteOwner(file);
        boolean isSent =
                Files.isRegularFile(file) && !NOT_SENT.matcher(lowerCase(file)).matches();
        if (isSent) found.add(file);
        return FileVisitResult.CONTINUE;
    }

    /** By names as they are shown: those of the system are not to be put together where it does not know the letters. */
    private void noteOwner(Path file) {
        var shown = name(file);
        int begin = shown.lastIndexOf('/') + 1;
        var owner = OWNER.matcher(shown.substring(begin));
        if (!owner.matches()) return;
        var name = owner.group("excel") == null ? owner.group("calc") : owner.group("excel");
        open.add(shown.substring(0, begin) + name);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
        closed.add(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException trouble) {
        if (trouble != null) closed.add(directory);
        return FileVisitResult.CONTINUE;
    }

    private static String lowerCase(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
