package io.ruamlem.consolidation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The items of a list at its own level.
 *
 * @param marks their numbers; 0 for bullets
 * @param isWhole whether it begins with its first number and surely ends where it seems to
 */
record ListBelow(List<String> items, List<Integer> marks, boolean isWhole) {
    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]{1,3})[^0-9]*$");

    /** Lines behind the end that may go on with the list. */
    private static final int GAP = 4;

    /** @param start where in the passage its first item is */
    static ListBelow of(List<Said.Piece> passage, int start) {
        int depth = passage.get(start).depth();
        var items = new ArrayList<String>();
        var marks = new ArrayList<Integer>();
        int end = start;
        for (; end < passage.size() && passage.get(end).depth() >= depth; end++) {
            if (passage.get(end).depth() > depth) continue;
            int mark = mark(passage.get(end));
            if (mark > 0 && !marks.isEmpty() && mark <= last(marks)) break;
            items.add(Figures.arabic(passage.get(end).text()));
            marks.add(mark);
        }
        boolean isWhole = marks.get(0) <= 1 && !goesOn(passage.subList(end, passage.size()), last(marks));
        return new ListBelow(items, marks, isWhole);
    }

    int lastMark() {
        return last(marks);
    }

    private static int last(List<Integer> marks) {
        return marks.get(marks.size() - 1);
    }

    private static boolean goesOn(List<Said.Piece> rest, int last) {
        for (var line : rest.subList(0, Math.min(GAP, rest.size()))) {
            if (!line.isItem()) continue;
            int mark = mark(line);
            if (mark == 0 ? last == 0 : mark > last) return true;
        }
        return false;
    }

    private static int mark(Said.Piece item) {
        if (item.mark().isEmpty()) return 0;
        var number = LAST_NUMBER.matcher(Figures.arabic(item.mark()));
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
