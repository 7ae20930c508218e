package io.ruamlem;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where everything of a round is.
 *
 * @param folder of the round; what follows may be elsewhere
 * @param form what is asked, and of whom
 * @param templates the Word templates, each with the report it gives
 * @param outbox folder of the blank workbooks
 * @param inbox folder of the returned workbooks, subfolders included
 * @param check the workbook of coverage and findings
 */
public record Round(Path folder, Path form, List<Template> templates, Path outbox, Path inbox, Path check) {
    public static final String FORM = "form.xlsx";
    public static final String OUTBOX = "outbox";
    public static final String INBOX = "inbox";
    public static final String CHECK = "check.xlsx";

    public Round {
        templates = List.copyOf(templates);
    }

    /** Where files are written. */
    Set<Path> outputFolders() {
        var files = Stream.concat(
                Stream.of(check),
                templates.stream().flatMap(template -> Stream.of(template.report(), template.copy())));
        return Stream.concat(
                        Stream.of(folder, outbox),
                        files.map(Path::toAbsolutePath).map(Path::getParent))
                .collect(Collectors.toSet());
    }
}
