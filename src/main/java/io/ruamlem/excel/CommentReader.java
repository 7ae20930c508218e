package io.ruamlem.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the comments of a sheet, notes of the old kind and threads of the new. */
final class CommentReader {
    /** Author of the note that stands in for a thread where an older Excel opens the workbook. */
    private static final String STAND_IN = "tc=";

    private CommentReader() {}

    /**
     * @param at {@link CellRef#NONE} if the comment does not say
     * @param isStandIn whether it only stands in for a thread
     */
    record Comment(CellRef at, String text, boolean isStandIn) {
        private Comment typed(KnownTexts known) {
            return new Comment(at, known.typed(text), isStandIn);
        }
    }

    /**
     * What people wrote.
     *
     * @param part of either kind
     * @param known texts of ours, which are left out
     */
    static List<Comment> read(OpenWorkbook workbook, String part, KnownTexts known) throws IOException {
        return readAll(workbook, part).stream()
                .filter(comment -> !comment.isStandIn())
                .map(comment -> comment.typed(known))
                .filter(comment -> !comment.text().isBlank())
                .toList();
    }

    /** Every one, in the order of the part. */
    static List<Comment> readAll(OpenWorkbook workbook, String part) throws IOException {
        var comments = new ArrayList<Comment>();
        var authors = new ArrayList<String>();
        try (var xml = workbook.parts().xml(part)) {
            while (xml.next()) {
                Limit.FINDINGS.check(comments.size());
                Limit.LISTED.check(authors.size());
                if (xml.is("author")) authors.add(xml.text());
                else if (xml.is("threadedComment")) comments.add(comment(xml, workbook.colors(), false));
                else if (xml.is("comment"))
                    comments.add(comment(xml, workbook.colors(), isStandIn(authors, xml.number("authorId", -1))));
            }
        }
        return comments;
    }

    private static boolean isStandIn(List<String> authors, int author) {
        return author >= 0 && author < authors.size() && authors.get(author).startsWith(STAND_IN);
    }

    /** A note's text is rich, a thread's is the element's own. */
    private static Comment comment(Xml xml, Colors colors, boolean isStandIn) throws IOException {
        var at = CellRef.parse(xml.attribute("ref"));
        boolean isRich = xml.is("comment");
        var text = "";
        int depth = xml.depth();
        while (xml.next(depth))
            if (xml.is("text")) text = isRich ? RichText.read(xml, colors).text() : xml.text();
        return new Comment(at, text, isStandIn);
    }
}
