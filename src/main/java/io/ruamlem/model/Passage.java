package io.ruamlem.model;

/**
 * Where something stands in a Word document: for people the heading, the cell and the text, for the program the paragraph.
 *
 * @param part the entry of the file, e.g. {@code word/header1.xml}; empty if it is no matter of a document's text
 * @param paragraph which one of the part, from 0
 * @param heading the text of the heading above; empty if there is none
 * @param text how the paragraph begins; empty if it is not about one paragraph
 */
public record Passage(String part, int paragraph, Story story, String heading, Cell cell, String text) {
    public static final Passage NONE = new Passage("", 0, Story.BODY, "", Cell.NONE, "");

    private static final int QUOTE = 60;

    /** What kind of text it is. */
    public enum Story {
        BODY,
        HEADER,
        FOOTER,
        FOOTNOTE,
        ENDNOTE,
        COMMENT,
        PROPERTIES,
        TEXT_BOX
    }

    /** Row and column of a table, from 1; 0 outside of tables. */
    public record Cell(int row, int column) {
        public static final Cell NONE = new Cell(0, 0);
    }

    /** A text short enough to stand in a message. */
    public static String quote(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= QUOTE) return line;
        return line.substring(0, line.offsetByCodePoints(0, QUOTE)) + "…";
    }
}
