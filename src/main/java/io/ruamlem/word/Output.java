package io.ruamlem.word;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Where a story is written to. A table is not begun before there is a row for it, and a cell, a header, a text box gets the
 * paragraph that Word wants at its end: whichever of their rows and paragraphs the tags left out.
 */
final class Output {
    private static final Pattern LAST_IS_PARAGRAPH = Pattern.compile("(?:</w:p>|<w:p(?: [^>]*)?/>)"
            + "(?:</w:sdtContent>|</w:sdt>|</w:customXml>|<w:bookmarkEnd [^>]*>|<w:bookmarkStart [^>]*>)*$");

    private final Deque<Writer> writers = new ArrayDeque<>();
    private final Deque<String> tables = new ArrayDeque<>();

    Output(Writer out) {
        writers.push(out);
    }

    void write(String xml) {
        if (xml.isEmpty()) return;
        try {
            while (!tables.isEmpty()) writers.peek().write(tables.removeLast());
            writers.peek().write(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param start all that comes before the first row */
    void startTable(String start) {
        tables.push(start);
    }

    void endTable(String end) {
        if (tables.isEmpty()) write(end);
        else tables.pop();
    }

    /** What is written next must end with a paragraph. */
    void startBlocks() {
        writers.push(new StringWriter());
    }

    void endBlocks() {
        var blocks = writers.pop().toString();
        write(blocks);
        if (!LAST_IS_PARAGRAPH.matcher(blocks).find()) write("<w:p/>");
    }
}
