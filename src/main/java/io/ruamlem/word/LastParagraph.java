package io.ruamlem.word;

/** The end of a cell, a text box, a header: Word takes none whose last thing is not a paragraph. */
record LastParagraph() implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        if (!body.endsWithParagraph()) body.markup("<w:p/>");
    }
}
