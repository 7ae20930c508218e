package io.ruamlem.word;

/**
 * How the paragraph of a tag looks, and so what takes its place.
 *
 * @param paragraph its properties without the style, as XML of the children of {@code w:pPr}
 * @param style the id of its style, may be empty
 * @param run the look of the tag's run
 * @param width what stands across, in EMU
 * @param inCell whether it stands in a table's cell, which may not be left without a paragraph
 */
record Look(String paragraph, String style, RunLook run, long width, boolean inCell) {
    /** The beginning of a paragraph that looks like the tag's. */
    String paragraphStart() {
        return start(style, paragraph);
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
