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
    /** How a paragraph of a list begins: a style, if the template has one, and {@code w:numPr}. */
    record ListLook(Optional<String> style, String markup) {}

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
            looks.typed[depth] = look(styles, "List" + suffix, typed, depth);
            looks.bullets[depth] = look(styles, "List Bullet" + suffix, bullets, depth);
        }
        return looks;
    }

    ListLook of(ListItem item) {
        return (item.isBullet() ? bullets : typed)[item.depth()];
    }

    /** In a table's cell there is no room for the indents of the page. */
    static String narrow(ListItem item) {
        return "<w:ind w:left=\"" + NARROW * (item.depth() + 1) + "\" w:hanging=\"" + NARROW + "\"/>";
    }

    private static ListLook look(Styles styles, String name, int ours, int depth) {
        int numbering = styles.numbering(name).orElse(ours);
        return new ListLook(
                styles.id(name),
                "<w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + numbering + "\"/></w:numPr>");
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
                    .append("<w:pPr><w:ind w:left=\"")
                    .append(INDENT * (depth + 2))
                    .append("\" w:hanging=\"")
                    .append(INDENT)
                    .append("\"/></w:pPr></w:lvl>");
        return levels.toString();
    }
}
