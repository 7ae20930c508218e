package io.ruamlem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The files that came back; what programs leave beside their files is passed over. */
record Inbox(Path folder) {
    /** Owner files of Excel and LibreOffice, hidden and temporary files, downloads that are not done, folder settings. */
    private static final Pattern NOT_SENT =
            Pattern.compile("~\\$.*|\\..*|~.*\\.tmp|.*\\.(tmp|crdownload|partial|part)|thumbs\\.db|desktop\\.ini");

    List<Path> files() throws IOException {
        Pipeline.requireFolder(folder);
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(Inbox::isSent)
                    .sorted()
                    .toList();
        }
    }

    /** The file's path below the inbox, with slashes everywhere. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isSent(Path file) {
        return !NOT_SENT.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                .matches();
    }
}
