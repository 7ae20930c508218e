package io.ruamlem.bench.contest;

import io.ruamlem.Round;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The workbooks of a round. */
final class Inbox {
    static List<Path> files(Path round) throws IOException {
        try (var files = Files.list(round.resolve(Round.INBOX))) {
            return files.sorted().toList();
        }
    }

    private Inbox() {}
}
