package io.ruamlem.word;

import io.ruamlem.model.Run;
import java.util.List;

/** Prints text in the look of a tag, with the agency's emphasis and links. */
final class RunWriter {
    private final RunLook look;
    private final ReportBody body;

    RunWriter(RunLook look, ReportBody body) {
        this.look = look;
        this.body = body;
    }

    void print(List<Run> runs) {
        runs.forEach(this::print);
    }

    private void print(Run run) {
        var relation = run.link().isEmpty() ? "" : body.parts().link(run.link());
        if (!relation.isEmpty()) body.markup("<w:hyperlink r:id=\"" + relation + "\">");
        body.markup((relation.isEmpty() ? look : linked()).start(run));
        printText(run.text());
        body.markup("</w:r>");
        if (!relation.isEmpty()) body.markup("</w:hyperlink>");
    }

    private RunLook linked() {
        return body.parts().styles().id(Styles.HYPERLINK).map(look::in).orElse(look);
    }

    /** Line feeds and tabs are elements of their own inside a run. */
    private void printText(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c != '\n' && c != '\t') continue;
            if (i > from) {
                body.markup("<w:t xml:space=\"preserve\">");
                body.answer(text.substring(from, i));
                body.markup("</w:t>");
            }
            if (i < text.length()) body.markup(c == '\n' ? "<w:br/>" : "<w:tab/>");
            from = i + 1;
        }
    }
}
