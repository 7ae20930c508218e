package io.ruamlem.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list of contents as its field asks for it (ECMA-376 Part 1, 17.16.5.68).
 *
 * @param instruction {@code TOC \o "1-3" \h \z}, {@code TOC \h \z \c "ภาพที่"}
 * @param width across the text, in twentieths of a point
 */
record ContentsField(String instruction, int width) {
    private static final Pattern LEVELS = Pattern.compile("\\\\o\\s+\"(\\d)-(\\d)\"");
    private static final Pattern STYLES = Pattern.compile("\\\\t\\s+\"([^\"]+)\"");
    private static final Pattern COUNTED = Pattern.compile("\\\\[ca]\\s+(?:\"([^\"]+)\"|(\\S+))");
    private static final Pattern HEADING = Pattern.compile("(?i)heading (\\d)");

    /** The level at which an entry stands in this list, 1 is the highest; empty if it does not. */
    Optional<Integer> level(Entries.Kind kind) {
        var counted = COUNTED.matcher(instruction);
        if (counted.find()) {
            var name = counted.group(1) == null ? counted.group(2) : counted.group(1);
            return Optional.of(1).filter(one -> name.equals(kind.counted()));
        }
        if (!kind.counted().isEmpty()) return Optional.empty();
        return Optional.ofNullable(styles().get(kind.style())).or(() -> outlineLevel(kind));
    }

    /** The name of the style of the entries of a level. */
    String style(int level) {
        return COUNTED.matcher(instruction).find() ? "table of figures" : "toc " + level;
    }

    private Optional<Integer> outlineLevel(Entries.Kind kind) {
        var levels = LEVELS.matcher(instruction);
        boolean all = !levels.find();
        if (all && !instruction.contains("\\u") && instruction.contains("\\t")) return Optional.empty();
        int highest = all ? 1 : Integer.parseInt(levels.group(1));
        int lowest = all ? 9 : Integer.parseInt(levels.group(2));
        var heading = HEADING.matcher(kind.style());
        int level = heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
        if (level == 0 && instruction.contains("\\u")) level = kind.outline();
        return Optional.of(level).filter(one -> one >= Math.max(1, highest) && one <= lowest);
    }

    /** {@code \t "Chapter,1,Part,2"}. */
    private Map<String, Integer> styles() {
        var levels = new HashMap<String, Integer>();
        var named = STYLES.matcher(instruction);
        while (named.find()) {
            var parts = List.of(named.group(1).split("[,;]"));
            for (int i = 0; i + 1 < parts.size(); i += 2)
                if (parts.get(i + 1).strip().matches("[1-9]"))
                    levels.put(
                            parts.get(i).strip(),
                            Integer.valueOf(parts.get(i + 1).strip()));
        }
        return levels;
    }
}
