package io.ruamlem.word;

/**
 * How the paragraph of a tag looks, and so what takes its place.
 *
 * @param paragraph its properties without the style, as XML of the children of {@code w:pPr}
 * @param style the id of its style, may be empty
 * @param run the look of the tag's run
 * @param room where it stands
 * @param paragraphStart the beginning of a paragraph that looks like the tag's
 */
record Look(String paragraph, String style, RunLook run, Room room, String paragraphStart) {
    Look(String paragraph, String style, RunLook run, Room room) {
        this(paragraph, style, run, room, start(style, paragraph));
    }

    /** What stands across, in EMU. */
    long width() {
        return room.width();
    }

    boolean inCell() {
        return room.inCell();
    }

    Look in(Room other) {
        return new Look(paragraph, style, run, other, paragraphStart);
    }

    Look keptWithNext() {
        return paragraph.contains("<w:keepNext") ? this : new Look("<w:keepNext/>" + paragraph, style, run, room);
    }

    /** The beginning of a paragraph of a list, its other properties the style's. */
    String listStart(String listStyle, String list) {
        return start(listStyle, list);
    }

    private static String start(String style, String rest) {
        var properties = (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + Xml.escape(style) + "\"/>") + rest;
        return properties.isEmpty() ? "<w:p>" : "<w:p><w:pPr>" + properties + "</w:pPr>";
    }
}
