package io.ruamlem.bench.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The XML of a blank workbook's sheet, cut at the rows for answers, so that it can be filled without being parsed. */
final class SheetForm {
    /** The number, what stands before column B, the number of the text in column A, the cells behind. */
    private static final Pattern ROW = Pattern.compile(
            "<row r=\"(\\d+)\"(?:[^>]*/>|[^>]*>(?:<c r=\"A\\d+\"[^>]*><v>(\\d+)</v></c>)?((?:<c r=\"[B-Z]+\\d+\"[^>]*/>)*)</row>)");

    private final List<String> between = new ArrayList<>();
    private final List<AnswerRow> rows = new ArrayList<>();
    private final Map<String, List<AnswerRow>> byItem = new LinkedHashMap<>();

    /** @param texts the workbook's, in which the marks of column A are */
    SheetForm(String xml, List<String> texts) {
        var row = ROW.matcher(xml);
        int end = 0;
        String item = "";
        while (row.find()) {
            if (row.group(2) != null) item = texts.get(Integer.parseInt(row.group(2)));
            if (item.isEmpty() || item.equals("#")) continue;
            between.add(xml.substring(end, row.start()));
            add(item, answerRow(row.group(), row.group(1), row.group(3)));
            end = row.end();
        }
        between.add(xml.substring(end));
    }

    private static AnswerRow answerRow(String xml, String number, String cells) {
        if (cells == null) return AnswerRow.of(number, xml.replace("/>", ">"), "");
        return AnswerRow.of(number, xml.substring(0, xml.length() - cells.length() - "</row>".length()), cells);
    }

    private void add(String item, AnswerRow row) {
        rows.add(row);
        byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(row);
    }

    /** How many rows each item's answer has. */
    Map<String, Integer> rows() {
        var counts = new LinkedHashMap<String, Integer>();
        byItem.forEach((item, rows) -> counts.put(item, rows.size()));
        return counts;
    }

    String filled(Map<String, List<List<String>>> answers, SharedTexts shared) {
        var texts = new LinkedHashMap<AnswerRow, List<String>>();
        byItem.forEach((item, rows) -> {
            var answer = answers.getOrDefault(item, List.of());
            for (int i = 0; i < answer.size(); i++) texts.put(rows.get(i), answer.get(i));
        });
        var out = new StringBuilder(between.get(0));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).write(texts.getOrDefault(rows.get(i), List.of()), shared, out);
            out.append(between.get(i + 1));
        }
        return out.toString();
    }
}
