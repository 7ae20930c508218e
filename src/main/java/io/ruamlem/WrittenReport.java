package io.ruamlem;

import io.ruamlem.model.Notice;
import java.nio.file.Path;
import java.util.List;

/**
 * A report that a run has written.
 *
 * @param file its place
 * @param notices what there is to know of it
 */
public record WrittenReport(Template template, Path file, List<Notice> notices) {
    public WrittenReport {
        notices = List.copyOf(notices);
    }
}
