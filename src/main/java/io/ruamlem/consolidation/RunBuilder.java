package io.ruamlem.consolidation;

import io.ruamlem.model.Run;
import java.util.ArrayList;
import java.util.List;

/** Puts runs together piece by piece; neighbours of one look become one run. */
final class RunBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> looks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** The same text, no piece of it empty, neighbours of one look in one run. */
    static List<Run> joined(List<Run> pieces) {
        if (pieces.size() == 1) return pieces.get(0).text().isEmpty() ? List.of() : List.of(pieces.get(0));
        var builder = new RunBuilder();
        for (var piece : pieces) builder.append(piece.text(), piece);
        return builder.runs();
    }

    RunBuilder append(CharSequence piece, Run look) {
        if (piece.length() == 0) return this;
        startRun(look);
        text.append(piece);
        return this;
    }

    RunBuilder append(char letter, Run look) {
        startRun(look);
        text.append(letter);
        return this;
    }

    private void startRun(Run look) {
        int last = looks.size() - 1;
        if (last >= 0 && (looks.get(last) == look || looks.get(last).looksLike(look))) return;
        looks.add(look);
        starts.add(text.length());
    }

    /** The letter so many places from the end, 1 for the last; {@code '\0'} where there is none. */
    char fromEnd(int places) {
        return places <= text.length() ? text.charAt(text.length() - places) : '\0';
    }

    void replaceLast(char letter) {
        text.setCharAt(text.length() - 1, letter);
    }

    void removeLast() {
        text.setLength(text.length() - 1);
        int last = looks.size() - 1;
        if (starts.get(last) < text.length()) return;
        looks.remove(last);
        starts.remove(last);
    }

    List<Run> runs() {
        if (looks.size() == 1) return List.of(looks.get(0).withText(text.toString()));
        var runs = new ArrayList<Run>(looks.size());
        for (int i = 0; i < looks.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            runs.add(looks.get(i).withText(text.substring(starts.get(i), end)));
        }
        return List.copyOf(runs);
    }
}
