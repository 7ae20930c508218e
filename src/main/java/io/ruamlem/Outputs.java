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
        note(file, WholeFile.writeOrKeep(place(file), content));
    }

    /** To be written beside its place and moved there later. */
    Draft draft(Path file) {
        return new Draft(place(file));
    }

    void land(Path file, Draft draft) throws IOException {
        note(file, draft.land(WholeFile::moveOrKeep));
    }

    private void note(Path file, Path place) {
        if (!place.equals(file)) kept.put(file, place);
    }

    /** Where a file is that was written. */
    Path place(Path file) {
        return kept.getOrDefault(file, file);
    }
}
