package io.ruamlem.word;

/** {@code {{row.no}}}: a figure of ours, so in the digits of the report. */
record RowNumber() implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        body.markup("<w:t>");
        body.text(body.figure(scope.rowNumber()));
        body.markup("</w:t>");
    }
}
