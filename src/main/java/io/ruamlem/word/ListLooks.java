package io.ruamlem.word;

import io.ruamlem.model.ListItem;
import java.util.Optional;

/**
 * How lists look: Word lists of four levels. Bullets are Word's own; a number that an agency typed stays as it typed it,
 * in a list whose levels indent but do not count, so that Word's own indent commands work on it and no number changes.
 *
 * <p>Styles of the template named List, List 2 … List 4 and List Bullet, List Bullet 2 … 4 are used where they are.
 */
final class ListLooks {
    /** How a paragraph of a list begins: a style, if the template has one, {@code w:numPr}, and the indent of its level. */
    record ListLook(Optional<String> style, String markup, Indent indent) {}

    private static final int INDENT = 425; // 0.75 cm a level, in twentieths of a point

    private static final int NARROW = 312;

    private final ListLook[] typed = new ListLook[ListItem.DEPTHS];
    private final ListLook[] bullets = new ListLook[ListItem.DEPTHS];

    private ListLooks() {}

    static ListLooks in(Numbering numbering, Styles styles) {
        var looks = new ListLooks();
        int typed = numbering.define(levels(""));
        int bullets = numbering.define(levels("-"));
        for (int depth = 0; depth < ListItem.DEPTHS; depth++) {
            var suffix = depth == 0 ? "" : " " + (depth + 1);
            looks.typed[depth] = look(styles, numbering, "List" + suffix, new Level(typed, depth));
            looks.bullets[depth] = look(styles, numbering, "List Bullet" + suffix, new Level(bullets, depth));
        }
        return looks;
    }

    ListLook of(ListItem item) {
        return (item.isBullet() ? bullets : typed)[item.depth()];
    }

    /** The indent of numbers of that depth. */
    Indent indent(int depth) {
        return typed[depth].indent;
    }

    /** In a table's cell there is no room for the indents of the page. */
    static Indent narrow(int depth) {
        return new Indent(NARROW * (depth + 1), NARROW);
    }

    private record Level(int list, int depth) {}

    /** @param ours the level of our own list, for a style that brings none along */
    private static ListLook look(Styles styles, Numbering numbering, String name, Level ours) {
        int list = styles.numbering(name).orElse(ours.list);
        var indent = numbering.indent(list, ours.depth).orElse(usual(ours.depth));
        return new ListLook(
                styles.id(name),
                "<w:numPr><w:ilvl w:val=\"" + ours.depth + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
                indent);
    }

    private static Indent usual(int depth) {
        return new Indent(INDENT * (depth + 2), INDENT);
    }

    /** The levels of a list that all have that bullet, or none. */
    private static String levels(String bullet) {
        var levels = new StringBuilder();
        for (int depth = 0; depth < ListItem.DEPTHS; depth++)
            levels.append("<w:lvl w:ilvl=\"")
                    .append(depth)
                    .append("\"><w:start w:val=\"1\"/>")
                    .append(
                            bullet.isEmpty()
                                    ? "<w:numFmt w:val=\"none\"/><w:suff w:val=\"nothing\"/>"
                                    : "<w:numFmt w:val=\"bullet\"/>")
                    .append("<w:lvlText w:val=\"")
                    .append(bullet)
                    .append("\"/><w:lvlJc w:val=\"left\"/>")
                    .append("<w:pPr><w:ind w:hanging=\"")
                    .append(INDENT)
                    .append("\" w:left=\"")
                    .append(usual(depth).left())
                    .append("\"/></w:pPr></w:lvl>");
        return levels.toString();
    }
}
