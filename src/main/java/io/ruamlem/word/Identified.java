package io.ruamlem.word;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tags of the template's markup that must not be printed twice as they stand, because a loop may do so: of drawings, content
 * controls and VML shapes, which get a new id each time, and of bookmarks, which stay at the place where they come first.
 */
final class Identified {
    static final Pattern TAG =
            Pattern.compile("<(wp:docPr|w:id|w:bookmarkStart|w:bookmarkEnd|v:(?!shapetype)[a-z]+) [^>]*>");

    private static final Pattern ID = Pattern.compile("(?<= id=\")[^\"]+");
    private static final Pattern CONTROL_ID = Pattern.compile("(?<= w:val=\")[^\"]+");
    private static final Pattern BOOKMARK_ID = Pattern.compile("(?<= w:id=\")[^\"]+");
    private static final Pattern BOOKMARK_NAME = Pattern.compile("(?<= w:name=\")[^\"]+");

    /** @param tag the whole of it, with its name {@code wp:docPr} and the like */
    static Piece of(String tag, String name) {
        return switch (name) {
            case "w:bookmarkStart" -> bookmarkStart(tag);
            case "w:bookmarkEnd" -> bookmarkEnd(tag);
            case "w:id" -> unique(tag, name, CONTROL_ID);
            case "wp:docPr" -> unique(tag, name, ID);
            default -> unique(tag, "shape", ID);
        };
    }

    private static Piece unique(String tag, String kind, Pattern id) {
        var found = id.matcher(tag);
        if (!found.find()) return new Markup(tag);
        var before = tag.substring(0, found.start());
        var after = tag.substring(found.end());
        return (scope, body) -> body.markup(before + body.parts().ids().unique(kind, found.group()) + after);
    }

    private static Piece bookmarkStart(String tag) {
        var id = find(BOOKMARK_ID, tag).orElse("");
        var name = find(BOOKMARK_NAME, tag).orElse("");
        return (scope, body) -> {
            if (body.parts().ids().openBookmark(id, name)) body.markup(tag);
        };
    }

    private static Piece bookmarkEnd(String tag) {
        var id = find(BOOKMARK_ID, tag).orElse("");
        return (scope, body) -> {
            if (body.parts().ids().closeBookmark(id)) body.markup(tag);
        };
    }

    private static Optional<String> find(Pattern pattern, String tag) {
        return pattern.matcher(tag).results().map(found -> found.group()).findFirst();
    }

    private Identified() {}
}
