package io.ruamlem.excel;

import io.ruamlem.model.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the sheet {@code settings}: one name and its value per row; names the program does not know are the author's own. */
record SettingsReader(Mistakes mistakes) {
    /** Settings that take one of a few values; left empty they have their default. */
    private static final Map<String, List<String>> CHOICES =
            Map.of("digits", List.of("thai", "arabic", "as typed"), "language", List.of("th", "en"));

    Settings read(FormSheet sheet) {
        var typed = new LinkedHashMap<String, String>();
        for (var row : sheet.rows()) typed.putIfAbsent(name(row), row.text("value"));
        var placeholders = new Placeholders(new Settings(typed), mistakes);
        var values = new LinkedHashMap<String, String>();
        for (var row : sheet.rows()) {
            check(row);
            if (row.text("value").isEmpty() && CHOICES.containsKey(name(row))) continue;
            if (values.putIfAbsent(name(row), placeholders.fill(row, "value")) != null)
                mistakes.add(row.place("name"), "duplicate-setting", name(row));
        }
        return new Settings(values);
    }

    private void check(FormRow row) {
        var value = row.text("value").toLowerCase(Locale.ROOT);
        if (name(row).isEmpty() && !value.isEmpty()) mistakes.add(row.place("name"), "no-setting-name", value);
        var choices = CHOICES.getOrDefault(name(row), List.of(value));
        if (!value.isEmpty() && !choices.contains(value))
            mistakes.add(row.place("value"), "unknown-value", name(row), row.text("value"), String.join(", ", choices));
    }

    private static String name(FormRow row) {
        return row.text("name").toLowerCase(Locale.ROOT);
    }
}
