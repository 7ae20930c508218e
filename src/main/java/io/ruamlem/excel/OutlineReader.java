package io.ruamlem.excel;

import io.ruamlem.model.Heading;
import io.ruamlem.model.Item;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the sheet {@code survey}: a node per row, which belongs under the nearest row above of an earlier level. */
final class OutlineReader {
    /** A level's name is also a tag of the report's template, where braces, dots and spaces mean something else. */
    private static final Pattern LEVEL = Pattern.compile("[^\\s{}.#/]+");

    private static final Set<String> WORDS_OF_TEMPLATES = Set.of("agency", "row", "column", "settings", "volume");

    private final Placeholders placeholders;
    private final Mistakes mistakes;
    private final List<String> levels = new ArrayList<>();
    private final Deque<Draft> drafts = new ArrayDeque<>();

    /** A row whose place in the tree is known by its depth only. */
    private record Draft(int depth, Heading heading, Item item, Set<String> who) {}

    OutlineReader(Placeholders placeholders, Mistakes mistakes) {
        this.placeholders = placeholders;
        this.mistakes = mistakes;
    }

    Outline read(FormSheet sheet) {
        var items = new ItemReader(placeholders, mistakes);
        int above = -1;
        for (var row : sheet.rows()) {
            int depth = depth(row, above);
            drafts.add(new Draft(depth, heading(row), items.read(row), new HashSet<>(row.names("who"))));
            above = depth;
        }
        var outline = new Outline(levels, nodesBelow(-1, Set.of(), ""));
        if (outline.items().findAny().isEmpty()) mistakes.add(sheet.place(), "no-item");
        return outline;
    }

    private int depth(FormRow row, int above) {
        var level = row.text("level").toLowerCase(Locale.ROOT);
        if (level.isEmpty()) {
            mistakes.add(row.place("level"), "no-level");
            return Math.max(above, 0);
        }
        if (!levels.contains(level)) addLevel(level, row, above);
        return levels.indexOf(level);
    }

    private void addLevel(String level, FormRow row, int above) {
        if (!LEVEL.matcher(level).matches() || WORDS_OF_TEMPLATES.contains(level))
            mistakes.add(row.place("level"), "bad-level", level);
        // Were it accepted, the new level would be deeper than one that is skipped here.
        if (above >= 0 && above < levels.size() - 1)
            mistakes.add(row.place("level"), "level-jumps", level, levels.get(above), levels.get(above + 1));
        levels.add(level);
    }

    private Heading heading(FormRow row) {
        if (row.text("no").isEmpty() && row.text("label").isEmpty()) mistakes.add(row.place("label"), "no-label");
        return new Heading(row.text("level").toLowerCase(Locale.ROOT), row.text("no"), placeholders.fill(row, "label"));
    }

    /**
     * @param who kinds of agency asked, unless a row names its own
     * @param topic the same of what kind of question it is
     */
    private List<Node> nodesBelow(int depth, Set<String> who, String topic) {
        var nodes = new ArrayList<Node>();
        while (!drafts.isEmpty() && drafts.peek().depth() > depth) {
            var draft = drafts.remove();
            var asked = draft.who().isEmpty() ? who : draft.who();
            var item = draft.item().topic().isEmpty() ? draft.item().withTopic(topic) : draft.item();
            nodes.add(new Node(draft.heading(), item, asked, nodesBelow(draft.depth(), asked, item.topic())));
        }
        return nodes;
    }
}
