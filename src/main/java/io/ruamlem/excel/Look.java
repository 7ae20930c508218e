package io.ruamlem.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/**
 * How a cell looks and whether it can be typed in; text is always wrapped.
 *
 * @param fill colour behind the text, six hexadecimal digits; empty for none
 * @param border colour of a thin line all round; empty for none
 * @param typing what Excel makes of something typed here
 */
record Look(
        Ink ink,
        String fill,
        String border,
        HorizontalAlignment across,
        VerticalAlignment down,
        boolean locked,
        Typing typing) {

    /**
     * What the letters look like.
     *
     * @param size in points
     * @param color six hexadecimal digits
     */
    record Ink(int size, boolean bold, String color) {}

    /** What Excel makes of something typed into a cell. */
    enum Typing {
        /** Whatever it looks like: a number, a date, a formula. */
        ANYTHING,
        /** Text, so that 0 4299 0123 and 1/2 stay as they are. */
        TEXT,
        /** Text, even if it begins like a formula: what others wrote and we only repeat. */
        QUOTED
    }

    static final Look PLAIN = new Look(
            new Ink(16, false, "000000"),
            "",
            "",
            HorizontalAlignment.LEFT,
            VerticalAlignment.TOP,
            true,
            Typing.ANYTHING);

    Look bold() {
        return inked(new Ink(ink.size(), true, ink.color()));
    }

    Look size(int points) {
        return inked(new Ink(points, ink.bold(), ink.color()));
    }

    Look color(String color) {
        return inked(new Ink(ink.size(), ink.bold(), color));
    }

    Look fill(String color) {
        return new Look(ink, color, border, across, down, locked, typing);
    }

    Look border(String color) {
        return new Look(ink, fill, color, across, down, locked, typing);
    }

    Look centred() {
        return new Look(ink, fill, border, HorizontalAlignment.CENTER, VerticalAlignment.CENTER, locked, typing);
    }

    Look midway() {
        return new Look(ink, fill, border, across, VerticalAlignment.CENTER, locked, typing);
    }

    Look unlocked() {
        return new Look(ink, fill, border, across, down, false, typing);
    }

    Look typing(Typing typing) {
        return new Look(ink, fill, border, across, down, locked, typing);
    }

    private Look inked(Ink changed) {
        return new Look(changed, fill, border, across, down, locked, typing);
    }
}
