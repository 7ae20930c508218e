package io.ruamlem.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lists that are open at a line of an answer, the outermost first, each known by its latest mark: says how deep the
 * next mark stands.
 */
final class OpenLists {
    /** Spaces by which a bullet must stand further in to begin a list of its own. */
    private static final int INDENTED = 2;

    private record Open(ListMark mark, int indent, int line) {}

    private final List<Optional<ListMark>> marks;
    private final List<Open> open = new ArrayList<>();

    /** Takes the marks of the whole answer, by line, to look ahead. */
    OpenLists(List<Optional<ListMark>> marks) {
        this.marks = marks;
    }

    /** The depth of a line's mark, 0 for the outermost; lines are asked for from top to bottom. */
    int depth(int line, int indent) {
        var mark = marks.get(line).orElseThrow();
        boolean interrupted = !open.isEmpty() && top().line < line - 1;
        if (interrupted) closeWhatDoesNotGoOn(line);
        closeFrom(mark.isBullet() ? ofBullet(mark, indent) : ofNumber(mark, line, interrupted));
        open.add(new Open(mark, indent, line));
        return open.size() - 1;
    }

    private Open top() {
        return open.get(open.size() - 1);
    }

    private void closeFrom(int depth) {
        open.subList(depth, open.size()).clear();
    }

    /** The depth of the innermost such list, -1 if there is none. */
    private int innermost(Predicate<Open> wanted) {
        int depth = open.size() - 1;
        while (depth >= 0 && !wanted.test(open.get(depth))) depth--;
        return depth;
    }

    /** Behind a paragraph only those lists stay open that later lines go on with, and the lists around them. */
    private void closeWhatDoesNotGoOn(int line) {
        while (!open.isEmpty() && !goesOn(top().mark, line)) closeFrom(open.size() - 1);
    }

    private boolean goesOn(ListMark latest, int from) {
        for (int i = from; i < marks.size(); i++) {
            if (marks.get(i).isEmpty()) continue;
            var next = marks.get(i).get();
            if (next.isOfListOf(latest)) return latest.isBullet() || next.follows(latest);
            if (latest.isBullet()) return false;
            if (next.above().equals(latest.path())) return true;
        }
        return false;
    }

    /** A bullet goes on with the list of its kind; of another kind, or further in, it begins a list inside. */
    private int ofBullet(ListMark mark, int indent) {
        int depth = innermost(list -> list.mark.isOfListOf(mark) && list.indent < indent + INDENTED);
        if (depth >= 0) return indent < open.get(depth).indent + INDENTED ? depth : depth + 1;
        int furtherIn = 0;
        while (furtherIn < open.size() && !isFurtherIn(open.get(furtherIn), indent)) furtherIn++;
        return furtherIn;
    }

    private static boolean isFurtherIn(Open list, int indent) {
        return list.mark.isBullet() && list.indent >= indent + INDENTED;
    }

    private int ofNumber(ListMark mark, int line, boolean interrupted) {
        int depth = continued(mark);
        if (depth < 0) depth = belowParent(mark);
        if (depth < 0) depth = restarted(mark, line, interrupted);
        if (depth >= 0) return depth;
        boolean beginsInside = mark.number() == 1 || mark.levels() > 1;
        return beginsInside ? open.size() : 0;
    }

    /** The exact successor in any open list comes before numbers skipped, these before a number typed twice. */
    private int continued(ListMark mark) {
        int depth = innermost(list -> mark.follows(list.mark) && mark.number() == list.mark.number() + 1);
        if (depth < 0) depth = innermost(list -> mark.follows(list.mark));
        if (depth < 0 && mark.number() > 1) {
            depth = innermost(list -> mark.isOfListOf(list.mark) && mark.number() == list.mark.number());
        }
        return depth;
    }

    private int belowParent(ListMark mark) {
        if (mark.levels() == 1) return -1;
        int parent = innermost(list -> list.mark.path().equals(mark.above()));
        return parent >= 0 ? parent + 1 : innermost(list -> list.mark.levels() == mark.levels());
    }

    /** A list that begins again stands where it stood, but inside if it does so right below a mark of its own. */
    private int restarted(ListMark mark, int line, boolean interrupted) {
        int depth = innermost(list -> mark.isOfListOf(list.mark));
        boolean rightBelow = depth >= 0 && depth == open.size() - 1 && !interrupted;
        if (!rightBelow || mark.number() > 1) return depth;
        return top().mark.number() > 1 || outerGoesOn(mark, line) ? -1 : depth;
    }

    /** Whether of 1., 1., 2., 3., 2. the last goes on with the first. */
    private boolean outerGoesOn(ListMark first, int line) {
        int inner = 1;
        for (int i = line + 1; i < marks.size(); i++) {
            var next = marks.get(i).filter(first::isOfListOf);
            if (next.isEmpty()) continue;
            if (next.get().number() != inner + 1) return next.get().number() == 2;
            inner++;
        }
        return false;
    }
}
