package io.ruamlem.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the lists of contents of a report list: its headings, and its captions by what they count. */
final class Entries {
    /**
     * A paragraph that lists of contents name.
     *
     * @param kind by which they know it
     * @param text as markup, so escaped
     */
    record Entry(Kind kind, String bookmark, String text) {}

    /**
     * @param style its name
     * @param outline level of the outline, 1 is the highest, 0 = body text
     * @param counted what its caption counts, {@code ภาพที่}; empty for a heading
     */
    record Kind(String style, int outline, String counted) {
        static Kind heading(String style, int outline) {
            return new Kind(style, outline, "");
        }

        static Kind caption(String style, String counted) {
            return new Kind(style, 0, counted);
        }
    }

    private final List<Entry> all = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @return the bookmark that the paragraph must bear */
    String add(Kind kind, String text) {
        // Word gives its own names like this one, and makes new ones when it renews the contents
        var bookmark = "_Toc" + (900_000_000 + all.size());
        all.add(new Entry(kind, bookmark, text));
        return bookmark;
    }

    List<Entry> all() {
        return all;
    }

    /** The next number of a kind of caption. */
    int count(String counted) {
        return counts.merge(counted, 1, Integer::sum);
    }
}
