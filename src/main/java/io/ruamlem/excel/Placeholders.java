package io.ruamlem.excel;

import io.ruamlem.model.NearNames;
import io.ruamlem.model.Settings;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts settings into texts of the form: {@code {fiscal_year}} becomes 2566. */
record Placeholders(Settings settings, Mistakes mistakes) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]+)}");

    String fill(FormRow row, String column) {
        return PLACEHOLDER
                .matcher(row.text(column))
                .replaceAll(match -> Matcher.quoteReplacement(value(match, row, column)));
    }

    List<String> fillLines(FormRow row, String column) {
        return fill(row, column)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String value(MatchResult match, FormRow row, String column) {
        var name = match.group(1).toLowerCase(Locale.ROOT);
        if (settings.values().containsKey(name)) return settings.value(name);
        var known = settings.values().keySet().stream().sorted().toList();
        mistakes.add(row.place(column), "unknown-placeholder", match.group(), NearNames.of(name, known));
        return match.group();
    }
}
