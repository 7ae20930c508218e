package io.ruamlem;

import io.ruamlem.model.Notice;
import java.nio.file.Path;
import java.util.List;

/**
 * A report that a run has written.
 *
 * @param file its place
 * @param notices what there is to know of it
 * @param sha256 its {@link Fingerprint}
 */
public record WrittenReport(Template template, Path file, List<Notice> notices, String sha256) {
    public WrittenReport {
        notices = List.copyOf(notices);
    }
}
