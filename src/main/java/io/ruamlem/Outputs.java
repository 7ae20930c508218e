package io.ruamlem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files that a run writes. What cannot be replaced stays, and the new one is kept beside it. */
final class Outputs {
    private final Map<Path, Path> kept = new ConcurrentHashMap<>();

    /** What is written a second time goes where it went the first time. */
    void write(Path file, WholeFile.Content content) throws IOException {
        var place = WholeFile.writeOrKeep(place(file), content);
        if (!place.equals(file)) kept.put(file, place);
    }

    /** Where a file is that was written. */
    Path place(Path file) {
        return kept.getOrDefault(file, file);
    }
}
