package io.ruamlem.word;

/** Markup of the template that is printed as it stands. */
record Markup(String xml) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        body.markup(xml);
    }
}
