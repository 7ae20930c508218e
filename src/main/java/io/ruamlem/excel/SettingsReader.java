package io.ruamlem.excel;

import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Level;
import io.ruamlem.model.NearNames;
import io.ruamlem.model.Settings;
import io.ruamlem.model.TypedDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the sheet {@code settings}: one name and its value per row; names the program does not know are the author's own. */
record SettingsReader(Mistakes mistakes) {
    /** Settings that take one of a few values; left empty they have their default. */
    private static final Map<String, List<String>> CHOICES = Map.of(
            "digits",
            List.of("thai", "arabic", "as typed"),
            "language",
            List.of("th", "en"),
            Settings.CONTENT_CONTROLS,
            List.of("all", "none"));

    private static final List<String> LEVELS = Stream.concat(
                    Stream.of(Level.values()).map(level -> level.name().toLowerCase(Locale.ROOT)),
                    Stream.of(Settings.OFF))
            .toList();

    private static final List<String> CODES =
            Stream.of(FindingCode.values()).map(Enum::name).toList();

    Settings read(FormSheet sheet) {
        var typed = new LinkedHashMap<String, String>();
        for (var row : sheet.rows()) typed.putIfAbsent(name(row), row.text("value"));
        var placeholders = new Placeholders(new Settings(typed), mistakes);
        var values = new LinkedHashMap<String, String>();
        for (var row : sheet.rows()) {
            check(row);
            if (row.text("value").isEmpty() && hasDefault(name(row))) continue;
            if (values.putIfAbsent(name(row), placeholders.fill(row, "value")) != null)
                mistakes.add(row.place("name"), "duplicate-setting", name(row));
        }
        return new Settings(values);
    }

    private void check(FormRow row) {
        var value = row.text("value").toLowerCase(Locale.ROOT);
        if (name(row).isEmpty() && !value.isEmpty()) mistakes.add(row.place("name"), "no-setting-name", value);
        if (name(row).startsWith(Settings.FINDING)) checkFinding(row);
        if (name(row).equals("until") && !value.isEmpty() && !isDate(value))
            mistakes.add(row.place("value"), "bad-date", row.text("value"));
        if (name(row).equals(Settings.WARN_CHARACTERS)
                && !value.isEmpty()
                && Settings.count(value).isEmpty()) mistakes.add(row.place("value"), "bad-count", row.text("value"));
        var choices = name(row).startsWith(Settings.FINDING) ? LEVELS : CHOICES.getOrDefault(name(row), List.of(value));
        if (!value.isEmpty() && !choices.contains(value))
            mistakes.add(row.place("value"), "unknown-value", name(row), row.text("value"), String.join(", ", choices));
    }

    /** Left empty it is as if it were not there. */
    private static boolean hasDefault(String name) {
        return CHOICES.containsKey(name) || name.equals(Settings.WARN_CHARACTERS);
    }

    private void checkFinding(FormRow row) {
        var code = name(row).substring(Settings.FINDING.length()).toUpperCase(Locale.ROOT);
        if (!CODES.contains(code))
            mistakes.add(row.place("name"), "unknown-finding", row.text("name"), NearNames.of(code, CODES));
    }

    private static boolean isDate(String value) {
        return TypedDate.of(value).flatMap(TypedDate::date).isPresent();
    }

    private static String name(FormRow row) {
        return row.text("name").toLowerCase(Locale.ROOT);
    }
}
