package io.ruamlem.model;

import java.util.List;
import java.util.Set;

/**
 * Text of one look.
 *
 * @param text may hold line feeds as typed; a cleaned run holds one only for a break inside a paragraph
 * @param color six hexadecimal digits; empty for black
 * @param link an address to open; empty for none
 */
public record Run(String text, Set<Emphasis> emphasis, String color, String link) {
    public Run {
        emphasis = Set.copyOf(emphasis);
    }

    public static Run plain(String text) {
        return new Run(text, Set.of(), "", "");
    }

    public Run withText(String changed) {
        return new Run(changed, emphasis, color, link);
    }

    public boolean looksLike(Run other) {
        return emphasis.equals(other.emphasis) && color.equals(other.color) && link.equals(other.link);
    }

    public static String text(List<Run> runs) {
        if (runs.size() == 1) return runs.get(0).text();
        var text = new StringBuilder();
        for (var run : runs) text.append(run.text());
        return text.toString();
    }
}
