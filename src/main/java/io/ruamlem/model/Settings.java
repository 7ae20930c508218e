package io.ruamlem.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The sheet {@code settings} of a form: names and values; what the author left out has a sound default here. */
public record Settings(Map<String, String> values) {
    /** How figures 0–9 are printed. */
    public enum Digits {
        THAI,
        ARABIC,
        AS_TYPED
    }

    /** In front of a finding's code: {@code finding.duplicate_answer}. */
    public static final String FINDING = "finding.";

    /** What a form may say of a kind of finding, besides a level. */
    public static final String OFF = "off";

    /** Whether each answer stands in a content control: {@code all} or {@code none}. */
    public static final String CONTENT_CONTROLS = "content_controls";

    /** How many characters a report may have before its length is told; Word is slow with more than some 1,500 pages. */
    public static final String WARN_CHARACTERS = "warn_characters";

    private static final String TEXT_NOTHING = "text_nothing";
    private static final String TEXT_NOT_APPLICABLE = "text_not_applicable";
    private static final String TEXT_MISSING = "text_missing";

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("form_id", ""),
            Map.entry("version", ""),
            Map.entry("form_title", ""),
            Map.entry("fiscal_year", ""),
            Map.entry("round", ""),
            Map.entry("until", ""),
            Map.entry("province", ""),
            Map.entry("office", ""),
            Map.entry("language", "th"),
            Map.entry("digits", "as typed"),
            Map.entry(CONTENT_CONTROLS, "all"),
            Map.entry(WARN_CHARACTERS, "3000000"),
            Map.entry(TEXT_MISSING, ""),
            Map.entry(
                    "means_nothing",
                    "ไม่มี\nไม่มีข้อมูล\nไม่มีผลการดำเนินงาน\nไม่ได้ดำเนินการ\nไม่ได้ดำเนินการในนโยบายนี้\nnone\nn/a\nna\nnil"),
            Map.entry("means_not_applicable", "ไม่เกี่ยวข้อง\nไม่ได้อยู่ในภารกิจ\nnot applicable"));

    public Settings {
        var all = new LinkedHashMap<>(DEFAULTS);
        all.putAll(values);
        var messages = Messages.in(Locale.forLanguageTag(all.get("language")));
        all.putIfAbsent(TEXT_NOTHING, messages.status(Status.NOTHING));
        all.putIfAbsent(TEXT_NOT_APPLICABLE, messages.status(Status.NOT_APPLICABLE));
        values = Map.copyOf(all);
    }

    /** The names every form knows; a form's author may add names of their own for labels and templates. */
    public static List<String> names() {
        return Stream.concat(DEFAULTS.keySet().stream(), Stream.of(TEXT_NOTHING, TEXT_NOT_APPLICABLE))
                .sorted()
                .toList();
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String formId() {
        return value("form_id");
    }

    public String version() {
        return value("version");
    }

    /** The language of the files that are written: blank workbooks, check.xlsx, names inside the report. */
    public Locale language() {
        return Locale.forLanguageTag(value("language"));
    }

    public Digits digits() {
        return switch (value("digits").strip().toLowerCase(Locale.ROOT)) {
            case "thai" -> Digits.THAI;
            case "arabic" -> Digits.ARABIC;
            default -> Digits.AS_TYPED;
        };
    }

    public boolean hasContentControls() {
        return !value(CONTENT_CONTROLS).equalsIgnoreCase("none");
    }

    public long warnCharacters() {
        return count(value(WARN_CHARACTERS)).orElseThrow();
    }

    /** A whole number as people type one, {@code 3,000,000} too; none if it is anything else. */
    public static OptionalLong count(String typed) {
        var digits = typed.strip().replace(",", "");
        if (!digits.matches("\\p{Nd}{1,12}")) return OptionalLong.empty();
        long number = Long.parseLong(digits);
        return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** The last day the report is about: {@code until}, else the end of the fiscal year; none where neither is said. */
    public Optional<LocalDate> until() {
        var said = TypedDate.of(value("until")).flatMap(TypedDate::date);
        return said.isPresent() ? said : TypedDate.endOfFiscalYear(value("fiscal_year"));
    }

    /**
     * How much a kind of finding matters in this round; none where the form turned it off. What the report lacks is told at
     * least as a note.
     */
    public Optional<Level> levelOf(FindingCode code) {
        var said = value(FINDING + code.name().toLowerCase(Locale.ROOT)).toUpperCase(Locale.ROOT);
        if (said.isEmpty()) return Optional.of(code.level());
        if (!said.equalsIgnoreCase(OFF)) return Optional.of(Level.valueOf(said));
        return code.canBeOff() ? Optional.empty() : Optional.of(Level.NOTE);
    }

    /** What the report says instead of an answer; empty = nothing at all. */
    public String textOf(Status status) {
        return switch (status) {
            case ANSWERED -> "";
            case NOTHING -> value(TEXT_NOTHING);
            case NOT_APPLICABLE -> value(TEXT_NOT_APPLICABLE);
            case MISSING -> value(TEXT_MISSING);
        };
    }

    /** What people write in a whole cell to say that they have nothing to report. */
    public List<String> meansNothing() {
        return lines("means_nothing");
    }

    public List<String> meansNotApplicable() {
        return lines("means_not_applicable");
    }

    private List<String> lines(String name) {
        return value(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
