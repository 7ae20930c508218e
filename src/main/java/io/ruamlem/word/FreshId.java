package io.ruamlem.word;

/** The number of a drawing, new each time it is printed: no two drawings of a document may share one. */
record FreshId() implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        body.markup(Integer.toString(body.freshId()));
    }
}
