package io.ruamlem.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Names a person may have meant. */
public final class NearNames {
    private static final int OFFERED = 3;

    /** Those a few letters away, nearest first, divided by commas; all of them where none is near. */
    public static String of(String typed, Collection<String> known) {
        var word = typed.toLowerCase(Locale.ROOT);
        var near = known.stream()
                .filter(name -> distance(word, name.toLowerCase(Locale.ROOT)) <= Math.max(2, typed.length() / 3))
                .sorted(Comparator.comparingInt(name -> distance(word, name.toLowerCase(Locale.ROOT))))
                .limit(OFFERED)
                .toList();
        return String.join(", ", near.isEmpty() ? known : near);
    }

    /** Whether it can hardly be anything but one of them: a letter in four may be wrong. */
    public static boolean isNear(String typed, Collection<String> known) {
        var word = typed.toLowerCase(Locale.ROOT);
        return known.stream().anyMatch(name -> distance(word, name.toLowerCase(Locale.ROOT)) <= word.length() / 4);
    }

    /** Letters to insert, drop or change (Levenshtein 1966). */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private NearNames() {}
}
