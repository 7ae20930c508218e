package io.ruamlem.word;

/**
 * Which of the template's numbered lists a paragraph belongs to.
 *
 * @param level in the list, 0 is the outermost
 */
record ListNumber(Id id, int level) implements Piece {
    @Override
    public void print(Scope scope, ReportBody body) {
        body.markup(body.ids().of(id));
    }
}
