package io.ruamlem.model;

import java.util.List;

/**
 * A line of a list that a person typed.
 *
 * @param depth 0 for the outermost, at most 3
 * @param mark the number as typed ({@code 1.1)}, {@code (๒)}); empty for a bullet
 * @param runs the text behind the mark
 */
public record ListItem(int depth, String mark, List<Run> runs) implements Block {
    public static final int DEPTHS = 4;

    public ListItem {
        if (depth < 0 || depth >= DEPTHS) throw new IllegalArgumentException("depth " + depth);
        runs = List.copyOf(runs);
    }

    public boolean isBullet() {
        return mark.isEmpty();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.visit(this);
    }
}
