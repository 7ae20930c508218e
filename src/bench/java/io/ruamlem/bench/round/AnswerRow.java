package io.ruamlem.bench.round;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row for an answer in the XML of a blank workbook's sheet: what stands before column B, and the attributes that give the
 * cells from there on their look.
 */
record AnswerRow(String number, String head, List<String> looks) {
    private static final Pattern CELL = Pattern.compile("<c r=\"[B-Z]+\\d+\"( s=\"\\d+\")?/>");

    /** @param head with a start tag only */
    static AnswerRow of(String number, String head, String cells) {
        var looks = CELL.matcher(cells).results().map(AnswerRow::look).toList();
        return new AnswerRow(number, head, looks);
    }

    private static String look(MatchResult cell) {
        return cell.group(1) == null ? "" : cell.group(1);
    }

    void write(List<String> texts, SharedTexts shared, StringBuilder out) {
        out.append(head);
        for (int i = 0; i < Math.max(texts.size(), looks.size()); i++) {
            var look = i < looks.size() ? looks.get(i) : "";
            out.append("<c r=\"")
                    .append((char) ('B' + i))
                    .append(number)
                    .append('"')
                    .append(look);
            writeText(i < texts.size() ? texts.get(i) : "", shared, out);
        }
        out.append("</row>");
    }

    private static void writeText(String text, SharedTexts shared, StringBuilder out) {
        if (text.isEmpty()) out.append("/>");
        else if (text.matches("\\d+")) out.append("><v>").append(text).append("</v></c>");
        else out.append(" t=\"s\"><v>").append(shared.add(text)).append("</v></c>");
    }
}
