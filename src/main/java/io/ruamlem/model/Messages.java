package io.ruamlem.model;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text that people see, in Thai or English: the one way to the two message bundles. */
public final class Messages {
    /** What findings quote by its key. */
    private static final Pattern KEYS = Pattern.compile("(?:kind|opening|damage|limit)\\..*");

    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "io.ruamlem.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Thai for Thai, English for every other language. */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /** The text of a key, its places {0}, {1} … filled. */
    public String text(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(details);
    }

    /** For libraries that look up their own texts. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** What was found. */
    public String found(Finding finding) {
        return text("finding." + finding.code(), named(finding.details()));
    }

    /** What to do about it. */
    public String remedy(Finding finding) {
        return text("finding." + finding.code() + ".remedy", named(finding.details()));
    }

    /** Place, what was found, what to do: on one line. */
    public String line(Finding finding) {
        var place = place(finding.place());
        return (place.isEmpty() ? "" : place + ": ") + found(finding) + " → " + remedy(finding);
    }

    /** What the agency itself is to do about it. */
    public String remedyForAgency(Finding finding) {
        var key = "finding." + finding.code() + ".remedy.agency";
        return bundle.containsKey(key) ? text(key, named(finding.details())) : remedy(finding);
    }

    /** As people choose it in a workbook and read it in check.xlsx. */
    public String status(Status status) {
        return text("status." + status);
    }

    public String level(Level level) {
        return text("level." + level);
    }

    /** Where something that stood in a workbook went. */
    public String use(Use use) {
        return text("use." + use);
    }

    /** What there is to know of a report, and what helps. */
    public String line(Notice notice) {
        return text("notice." + notice.code(), notice.details().toArray());
    }

    /** Whose account does not balance, where, and why. */
    public String line(Gap gap) {
        var where = Stream.of(gap.agency(), place(gap.place()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return where + ": " + text("gap." + gap.code(), gap.details().toArray());
    }

    /** Place, what was found, what to do: on one line. */
    public String line(Mistake mistake) {
        var where = Stream.of(place(mistake.place()), passage(mistake.passage()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return (where.isEmpty() ? "" : where + ": ") + found(mistake);
    }

    /** What is wrong and what to do about it. */
    public String found(Mistake mistake) {
        return text("mistake." + mistake.code(), mistake.details().toArray());
    }

    /** e.g. {@code in a header, under "Safety", row 2, column 1, in "{{labl}}"}; empty if nowhere. */
    public String passage(Passage passage) {
        var cell = passage.cell();
        return Stream.of(
                        passage.story() == Passage.Story.BODY ? "" : text("passage." + passage.story()),
                        passage.heading().isEmpty() ? "" : text("passage.heading", passage.heading()),
                        cell.equals(Passage.Cell.NONE) ? "" : text("passage.cell", cell.row(), cell.column()),
                        passage.text().isEmpty() ? "" : text("passage.text", passage.text()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** e.g. {@code north.xlsx, sheet "นโยบาย 1", cell C14}; empty if nowhere. */
    public String place(Place place) {
        return Stream.of(
                        place.file(),
                        place.sheet().isEmpty() ? "" : text("place.sheet", place.sheet()),
                        place.cell().isEmpty() ? "" : text("place.cell", place.cell()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A detail that is itself a key of the bundles (kind.pdf) is said in words. */
    private Object[] named(List<String> details) {
        return details.stream()
                .map(detail -> KEYS.matcher(detail).matches() && bundle.containsKey(detail) ? text(detail) : detail)
                .toArray();
    }
}
