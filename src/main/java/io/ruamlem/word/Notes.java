package io.ruamlem.word;

import io.ruamlem.word.Id.Kind;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The footnotes, endnotes and comments of a report, gathered while the story that refers to them is printed. */
final class Notes {
    private final Map<Kind, Map<String, String>> markup = new EnumMap<>(Kind.class);
    private final Map<Kind, ReportBody> bodies = new EnumMap<>(Kind.class);

    /** @param body prints into the part that has notes of that kind */
    void printWith(Kind kind, ReportBody body) {
        bodies.put(kind, body);
    }

    /** Prints a note unless the one of that id is there. */
    void print(String id, Note note, Scope scope) {
        var kind = note.id().kind();
        var all = markup.computeIfAbsent(kind, one -> new LinkedHashMap<>());
        if (!bodies.containsKey(kind) || all.containsKey(id)) return;
        var out = new StringWriter();
        bodies.get(kind).into(out, () -> Piece.printAll(note.content(), scope, bodies.get(kind)));
        all.put(id, out.toString());
    }

    String markup(Kind kind) {
        return String.join("", markup.getOrDefault(kind, Map.of()).values());
    }
}
