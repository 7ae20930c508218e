package io.ruamlem;

import io.ruamlem.consolidation.Split.Part;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import io.ruamlem.model.Volume;
import io.ruamlem.word.ReportWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A report that a run is to write.
 *
 * @param file its place
 * @param volume what is printed in it, made when it is asked for
 */
record Edition(Template template, Path file, ReportWriter writer, Supplier<Volume> volume) {
    /**
     * The reports of all templates.
     *
     * @param parts the volumes into which each of them is split; none if it is not
     * @throws UnusableException if one would be written over a template
     */
    static List<Edition> of(Map<Template, ReportWriter> writers, List<Part> parts, Volume whole) {
        var editions = writers.entrySet().stream()
                .flatMap(opened -> of(opened.getKey(), opened.getValue(), parts, whole))
                .toList();
        var overwritten = writers.keySet().stream()
                .filter(template -> editions.stream().anyMatch(edition -> isSame(edition.file, template.file())))
                .map(template ->
                        Mistake.at(Place.file(template.file().getFileName().toString()), "template.overwritten"))
                .toList();
        if (!overwritten.isEmpty()) throw new UnusableException(overwritten);
        return editions;
    }

    private static Stream<Edition> of(Template template, ReportWriter writer, List<Part> parts, Volume whole) {
        if (parts.isEmpty()) return Stream.of(new Edition(template, template.report(), writer, () -> whole));
        return parts.stream()
                .map(part ->
                        new Edition(template, VolumeName.of(template.report(), part), writer, () -> part.of(whole)));
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
