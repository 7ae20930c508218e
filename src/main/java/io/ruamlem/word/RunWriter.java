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
        for (var run : runs) print(run);
    }

    private void print(Run run) {
        var relation = run.link().isEmpty() ? "" : body.parts().link(run.link());
        if (relation.isEmpty()) {
            print(run, look);
            return;
        }
        body.markup("<w:hyperlink r:id=\"" + relation + "\">");
        print(run, linked());
        body.markup("</w:hyperlink>");
    }

    private void print(Run run, RunLook its) {
        body.markup(its.start(run));
        printText(run.text());
        body.markup("</w:r>");
    }

    private RunLook linked() {
        return body.parts().styles().id(Styles.HYPERLINK).map(look::in).orElse(look);
    }

    /** Line feeds and tabs are elements of their own inside a run. */
    private void printText(String text) {
        int from = 0;
        for (int to = gap(text, from); to < text.length(); to = gap(text, from)) {
            printWords(text.substring(from, to));
            body.markup(text.charAt(to) == '\n' ? "<w:br/>" : "<w:tab/>");
            from = to + 1;
        }
        printWords(text.substring(from));
    }

    /** Where the next line feed or tab stands; at the end if there is none. */
    private static int gap(String text, int from) {
        int line = text.indexOf('\n', from);
        int end = line < 0 ? text.length() : line;
        int tab = text.indexOf('\t', from);
        return tab < 0 ? end : Math.min(tab, end);
    }

    private void printWords(String words) {
        if (words.isEmpty()) return;
        body.markup("<w:t xml:space=\"preserve\">");
        body.answer(words);
        body.markup("</w:t>");
    }
}
