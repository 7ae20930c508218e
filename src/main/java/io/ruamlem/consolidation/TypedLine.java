package io.ruamlem.consolidation;

import io.ruamlem.model.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of an answer, cleaned and not empty.
 *
 * @param indent how far in it was typed, in spaces
 * @param text that of the runs
 */
record TypedLine(int indent, String text, List<Run> runs) {
    private static final int TAB = 8;

    /** The lines of a cell's text as typed, from top to bottom. */
    static List<TypedLine> of(List<Run> typed) {
        var lines = new ArrayList<TypedLine>();
        var line = new RunBuilder();
        for (var run : typed) {
            int start = 0;
            for (int i = 0; i < run.text().length(); i++) {
                if (!Glyphs.isLineEnd(run.text().charAt(i))) continue;
                addTo(lines, line.append(run.text().substring(start, i), run));
                line = new RunBuilder();
                start = i + 1;
            }
            line.append(run.text().substring(start), run);
        }
        addTo(lines, line);
        return lines;
    }

    private static void addTo(List<TypedLine> lines, RunBuilder typed) {
        var raw = typed.runs();
        var runs = TextCleaner.clean(raw);
        var text = Run.text(runs);
        if (!text.isEmpty()) lines.add(new TypedLine(indentOf(raw), text, runs));
    }

    private static int indentOf(List<Run> runs) {
        int indent = 0;
        for (var run : runs) {
            for (int i = 0; i < run.text().length(); i++) {
                char c = run.text().charAt(i);
                if (!Glyphs.isSpace(c)) return indent;
                indent = c == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
            }
        }
        return indent;
    }

    /** What stands behind so many characters and the spaces after them. */
    List<Run> behind(int characters) {
        int start = characters;
        while (start < text.length() && isGap(text.charAt(start))) start++;
        var rest = new RunBuilder();
        for (var run : runs) {
            int cut = Math.min(start, run.text().length());
            rest.append(run.text().substring(cut), run);
            start -= cut;
        }
        return rest.runs();
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == Glyphs.BREAK_HINT;
    }
}
