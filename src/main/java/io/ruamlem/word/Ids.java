package io.ruamlem.word;

import java.util.HashSet;
import java.util.Set;

/** The ids and names that no two things of a report may share, in whatever part they are. */
final class Ids {
    private static final int FIRST = 1_000_000;

    private final Set<String> taken = new HashSet<>();
    private final Set<String> openBookmarks = new HashSet<>();
    private int last = FIRST;

    /** A number no drawing, control or the template's own of either has. */
    int fresh() {
        return last++;
    }

    /** The template's own id the first time it is printed, then a new one. */
    String unique(String kind, String own) {
        if (taken.add(kind + " " + own)) return own;
        return Character.isLetter(own.charAt(0)) || own.startsWith("_") ? own + "_" + fresh() : "" + fresh();
    }

    /** Whether a bookmark begins here: its name is printed for the first time. */
    boolean openBookmark(String id, String name) {
        return taken.add("bookmark " + name) && openBookmarks.add(id);
    }

    /** Whether a bookmark ends here: its beginning was printed, its end was not. */
    boolean closeBookmark(String id) {
        return openBookmarks.remove(id);
    }
}
