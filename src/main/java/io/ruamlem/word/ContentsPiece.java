package io.ruamlem.word;

import io.ruamlem.word.Entries.Entry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A list of contents with its entries in it, each a link; the page numbers are Word's to find. */
record ContentsPiece(ContentsField field) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        body.later(out -> write(body, out));
    }

    private void write(ReportBody body, Writer out) throws IOException {
        var entries = body.entries().all().stream()
                .filter(entry -> field.level(entry.kind()).isPresent())
                .toList();
        var begin = character("begin") + "<w:r><w:instrText xml:space=\"preserve\"> " + Xml.escape(field.instruction())
                + " </w:instrText></w:r>" + character("separate");
        if (entries.isEmpty()) {
            var none = Xml.escape(body.message("report.contents.none"));
            out.write("<w:p>" + begin + "<w:r><w:t>" + none + "</w:t></w:r>" + character("end") + "</w:p>");
        }
        for (int i = 0; i < entries.size(); i++) {
            out.write(start(entries.get(i), body.parts().styles()));
            if (i == 0) out.write(begin);
            out.write(link(entries.get(i)));
            if (i == entries.size() - 1) out.write(character("end"));
            out.write("</w:p>");
        }
    }

    private String start(Entry entry, Styles styles) {
        int level = field.level(entry.kind()).orElse(1);
        var style = styles.id(field.style(level));
        boolean hasTabs = style.isPresent() && styles.hasTabs(field.style(level));
        return "<w:p><w:pPr>"
                + style.map(id -> "<w:pStyle w:val=\"" + Xml.escape(id) + "\"/>")
                        .orElse("")
                + (hasTabs
                        ? ""
                        : "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + field.width() + "\"/></w:tabs>")
                + "</w:pPr>";
    }

    private static String link(Entry entry) {
        return "<w:hyperlink w:anchor=\"" + entry.bookmark() + "\" w:history=\"1\">"
                + "<w:r><w:t xml:space=\"preserve\">" + entry.text() + "</w:t></w:r><w:r><w:tab/></w:r>"
                + character("begin")
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF " + entry.bookmark() + " \\h </w:instrText></w:r>"
                + character("separate") + "<w:r><w:t></w:t></w:r>" + character("end") + "</w:hyperlink>";
    }

    private static String character(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    static boolean isIn(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece instanceof ContentsPiece || isIn(piece.inside()));
    }
}
