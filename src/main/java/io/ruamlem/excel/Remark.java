package io.ruamlem.excel;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a comment of ours says at one cell.
 *
 * @param title its first line, in bold
 * @param lines one per finding
 */
record Remark(String title, List<String> lines) {
    private static final String FONT = "<sz val=\"14\"/><color indexed=\"81\"/><rFont val=\"" + Looks.FONT
            + "\"/><family val=\"2\"/><charset val=\"222\"/>";

    Remark {
        lines = List.copyOf(lines);
    }

    Remark and(Remark more) {
        return new Remark(
                title, Stream.concat(lines.stream(), more.lines.stream()).toList());
    }

    Stream<String> texts() {
        return Stream.concat(Stream.of(title), lines.stream());
    }

    String text() {
        return String.join("\n", texts().toList());
    }

    /** As runs of rich text (ECMA-376 Part 1, 18.4.4). */
    String runs() {
        return run("<b/>", title) + run("", "\n" + String.join("\n", lines));
    }

    /** One that stands below another text. */
    String runsBelow() {
        return run("", "\n\n") + runs();
    }

    static String run(String look, String text) {
        return "<r><rPr>" + look + FONT + "</rPr>" + Escapes.element(text) + "</r>";
    }
}
