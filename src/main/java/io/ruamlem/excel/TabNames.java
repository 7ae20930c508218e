package io.ruamlem.excel;

import io.ruamlem.model.Node;
import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Short names for tabs, each given once: {@code 1 การจัดการศึกษา…}. */
final class TabNames {
    /** Excel takes 31, but then few tabs are seen side by side; also room for a counter. */
    private static final int LONGEST = 24;

    private final Set<String> given = new HashSet<>(Set.of(Contract.SHEET));

    String of(Node node) {
        return of(node.title());
    }

    String of(String title) {
        return unique(cut(legal(title)));
    }

    /** A name of our own, kept from the others. */
    String reserve(String name) {
        given.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    private String unique(String name) {
        var candidate = name;
        for (int i = 2; given.contains(candidate.toLowerCase(Locale.ROOT)); i++) candidate = name + " (" + i + ")";
        return reserve(candidate);
    }

    /** Excel also forbids an apostrophe at either end, and {@code History} alone. */
    private static String legal(String title) {
        var name = title.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]+", " ").replaceAll("\\s+", " ");
        return name.replaceAll("^[' ]+|[' ]+$", "").replaceAll("^$|^(?i)history$", "-");
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) return name;
        var words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
        words.setText(name);
        int end = words.preceding(LONGEST);
        return name.substring(0, end > 0 ? end : LONGEST).replaceAll("[' ]+$", "") + "…";
    }
}
