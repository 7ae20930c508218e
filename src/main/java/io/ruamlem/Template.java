package io.ruamlem;

import io.ruamlem.word.TagSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A Word template and the report it gives: report.docx gives volume.docx, report-by-agency.docx and by-agency.docx give
 * volume-by-agency.docx.
 */
public record Template(Path file, Path report) {
    private static final String WORD = ".docx";
    private static final String TEMPLATE = "report";
    private static final String REPORT = "volume";
    private static final String COPY = "-mistakes";

    /** The one of a round that needs no mention. */
    public static Template first(Path folder) {
        return of(folder.resolve(TEMPLATE + WORD), folder);
    }

    /** @param name of a file in the round's folder, else a path from where the program was called */
    public static Template named(Path folder, String name) {
        var inside = folder.resolve(name).normalize();
        return of(Files.exists(inside) ? inside : Path.of(name).normalize(), folder);
    }

    /** Every Word file of the round's folder that has a tag, but no report and no copy with comments. */
    public static List<Template> all(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var found = files.filter(Files::isRegularFile)
                    .filter(file -> isTemplate(lowerCase(file)) && TagSearch.mayHaveTags(file))
                    .sorted()
                    .map(file -> of(file, folder))
                    .toList();
            return found.isEmpty() ? List.of(first(folder)) : found;
        }
    }

    /** The same with its report elsewhere. */
    public Template to(Path other) {
        return new Template(file, other);
    }

    /** Where its mistakes are marked. */
    public Path copy() {
        return file.resolveSibling(base(file) + COPY + WORD);
    }

    private static Template of(Path file, Path folder) {
        var name = base(file);
        var own = name.toLowerCase(Locale.ROOT).matches(TEMPLATE + "(-.*)?")
                ? name.substring(TEMPLATE.length())
                : "-" + name;
        return new Template(file, folder.resolve(REPORT + own + WORD));
    }

    /** Owner files of Word and hidden files are none; a report may be "volume (2).docx", kept beside another, or "volume 1.docx". */
    private static boolean isTemplate(String name) {
        return name.endsWith(WORD)
                && !name.matches("~\\$.*|\\..*|" + REPORT + "(-.*| \\d.*)?( \\(\\d+\\))?\\.docx|.*" + COPY + "\\.docx");
    }

    private static String lowerCase(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static String base(Path file) {
        var name = file.getFileName().toString();
        return lowerCase(file).endsWith(WORD) ? name.substring(0, name.length() - WORD.length()) : name;
    }
}
