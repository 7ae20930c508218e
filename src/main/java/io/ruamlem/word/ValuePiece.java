package io.ruamlem.word;

/** A value in the midst of a run. */
record ValuePiece(Value value) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        body.markup("<w:t xml:space=\"preserve\">");
        body.text(value.in(scope));
        body.markup("</w:t>");
    }
}
