package io.ruamlem.excel;

/** The looks that all our workbooks share: blue headings by depth, grey labels, white framed cells to type in. */
final class Palette {
    private static final String NAVY = "1F3864";
    private static final String BLUE = "2F5496";
    private static final String SKY = "B4C6E7";
    private static final String MIST = "D9E2F3";
    private static final String PAPER = "F2F2F2";
    private static final String CREAM = "FFF9E5";
    private static final String WHITE = "FFFFFF";
    static final String LINE = "BFBFBF";
    private static final String SOFT = "595959";
    private static final String LINK_BLUE = "0563C1";

    static final String GREEN = "C6EFCE";
    static final String AMBER = "FFEB9C";
    static final String RED = "FFD9D0";
    static final String GREY = "D9D9D9";

    static final Look MARK = Look.PLAIN.color("A6A6A6");
    static final Look TEXT = Look.PLAIN;
    static final Look TITLE = Look.PLAIN.size(20).bold().color(NAVY).midway();
    static final Look BANNER =
            Look.PLAIN.size(20).bold().color(WHITE).fill(NAVY).midway();
    static final Look HEAD =
            Look.PLAIN.bold().color(NAVY).fill(SKY).border(LINE).centred();
    static final Look CHAPTER =
            Look.PLAIN.size(18).bold().color(WHITE).fill(BLUE).midway();
    static final Look SECTION = Look.PLAIN.bold().color(NAVY).fill(SKY).midway();
    static final Look BELOW = Look.PLAIN.bold().color(NAVY).fill(MIST).midway();
    static final Look LABEL = Look.PLAIN.bold().fill(PAPER);
    static final Look HINT = Look.PLAIN.size(14).color(SOFT).fill(PAPER);
    static final Look COLUMN = Look.PLAIN.bold().fill(MIST).border(LINE).centred();
    static final Look ANSWER = Look.PLAIN.border(LINE).unlocked();
    static final Look FREE = Look.PLAIN.unlocked();
    static final Look STATUS = Look.PLAIN.fill(CREAM).border(LINE).centred().unlocked();
    static final Look FIELD =
            Look.PLAIN.fill(CREAM).border(LINE).midway().unlocked().typing(Look.Typing.TEXT);
    static final Look FIXED = Look.PLAIN.fill(PAPER).border(LINE).midway();
    static final Look NAME = Look.PLAIN.bold().midway();
    static final Look CELL = Look.PLAIN.border(LINE);
    static final Look FIGURE = Look.PLAIN.border(LINE).centred();
    static final Look QUOTE = CELL.typing(Look.Typing.QUOTED);
    static final Look LINK = Look.PLAIN.color(LINK_BLUE).border(LINE);

    private Palette() {}

    /** A heading so deep below its tab: 0 the tab's own, 1 below it, … */
    static Look heading(int depth) {
        return switch (depth) {
            case 0 -> BANNER;
            case 1 -> CHAPTER;
            case 2 -> SECTION;
            default -> BELOW;
        };
    }

    /** The label of an item so deep; one that stands where others have sections looks a little like them. */
    static Look label(int depth) {
        return depth <= 2 ? LABEL.fill(MIST) : LABEL;
    }
}
