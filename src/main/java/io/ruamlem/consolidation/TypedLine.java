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
        var line = new ArrayList<Run>();
        for (var run : typed) {
            int start = 0;
            for (int end = lineEnd(run.text(), 0); end >= 0; end = lineEnd(run.text(), start)) {
                line.add(cut(run, start, end));
                addTo(lines, line);
                line.clear();
                start = end + 1;
            }
            line.add(cut(run, start, run.text().length()));
        }
        addTo(lines, line);
        return lines;
    }

    /** -1 where there is none. */
    private static int lineEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) if (Glyphs.isLineEnd(text.charAt(i))) return i;
        return -1;
    }

    private static Run cut(Run run, int start, int end) {
        return start == 0 && end == run.text().length()
                ? run
                : run.withText(run.text().substring(start, end));
    }

    private static void addTo(List<TypedLine> lines, List<Run> pieces) {
        var raw = RunBuilder.joined(pieces);
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
        var rest = new ArrayList<Run>(runs.size());
        for (var run : runs) {
            int cut = Math.min(start, run.text().length());
            rest.add(cut(run, cut, run.text().length()));
            start -= cut;
        }
        return RunBuilder.joined(rest);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == Glyphs.BREAK_HINT;
    }
}
