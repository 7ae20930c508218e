package io.ruamlem.word;

/** A field of Word's own with the result it would give, so that it is right before anyone updates it. */
final class Field {
    private final String run;
    private final ReportBody body;

    /** @param run the beginning of a run, properties and all */
    Field(String run, ReportBody body) {
        this.run = run;
        this.body = body;
    }

    /** @param instruction ours, never an agency's text */
    void print(String instruction, String result) {
        character("begin");
        body.markup(run + "<w:instrText xml:space=\"preserve\"> " + instruction + " </w:instrText></w:r>");
        character("separate");
        body.markup(run + "<w:t>");
        body.text(result);
        body.markup("</w:t></w:r>");
        character("end");
    }

    private void character(String type) {
        body.markup(run + "<w:fldChar w:fldCharType=\"" + type + "\"/></w:r>");
    }
}
