package io.ruamlem.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the comments of a sheet, notes of the old kind and threads of the new. */
final class CommentReader {
    /** Author of the note that stands in for a thread where an older Excel opens the workbook. */
    private static final String STAND_IN = "tc=";

    private CommentReader() {}

    /** @param at {@link CellRef#NONE} if the comment does not say */
    record Comment(CellRef at, String text) {}

    /** @param part of either kind */
    static List<Comment> read(OfficePackage parts, String part, Colors colors) throws IOException {
        var comments = new ArrayList<Comment>();
        var authors = new ArrayList<String>();
        try (var xml = parts.xml(part)) {
            while (xml.next()) {
                Limit.FINDINGS.check(comments.size());
                Limit.LISTED.check(authors.size());
                if (xml.is("author")) authors.add(xml.text());
                else if (xml.is("threadedComment")) comments.add(comment(xml, colors));
                else if (xml.is("comment")) {
                    boolean isStandIn = isStandIn(authors, xml.number("authorId", -1));
                    var comment = comment(xml, colors);
                    if (!isStandIn) comments.add(comment);
                }
            }
        }
        comments.removeIf(comment -> comment.text().isBlank());
        return comments;
    }

    private static boolean isStandIn(List<String> authors, int author) {
        return author >= 0 && author < authors.size() && authors.get(author).startsWith(STAND_IN);
    }

    /** A note's text is rich, a thread's is the element's own. */
    private static Comment comment(Xml xml, Colors colors) throws IOException {
        var at = CellRef.parse(xml.attribute("ref"));
        boolean isRich = xml.is("comment");
        var text = "";
        int depth = xml.depth();
        while (xml.next(depth))
            if (xml.is("text")) text = isRich ? RichText.read(xml, colors).text() : xml.text();
        return new Comment(at, text);
    }
}
