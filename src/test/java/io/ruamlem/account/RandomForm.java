package io.ruamlem.account;

import io.ruamlem.excel.TextBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form of two or three levels, with text and tables, asked of two agencies. */
record RandomForm(String text, List<String> keys) {
    static RandomForm of(Random random) {
        var rows = new ArrayList<String>();
        var keys = new ArrayList<String>();
        for (int policy = 1; policy <= 1 + random.nextInt(2); policy++) {
            rows.add("| policy | %d | p%d | Policy | | | | |".formatted(policy, policy));
            for (int prompt = 1; prompt <= 1 + random.nextInt(4); prompt++) {
                keys.add(policy + ".1/" + prompt);
                rows.add(item(random, policy + ".1/" + prompt, prompt));
            }
        }
        return new RandomForm(sheets(random, String.join("\n", rows)), keys);
    }

    private static String item(Random random, String key, int prompt) {
        boolean isTable = random.nextInt(3) == 0;
        var columns = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(column -> "Column " + column)
                .collect(Collectors.joining("\\n"));
        return "| prompt | %d) | %s | Question %s | %s | %s | %s | %s |"
                .formatted(
                        prompt,
                        key,
                        key,
                        isTable ? "table" : "text",
                        isTable ? columns : "",
                        random.nextInt(5) == 0 ? "A" : "",
                        random.nextBoolean() ? "problem" : "result");
    }

    private static String sheets(Random random, String rows) {
        return """
                # survey
                | level | no | name | label | type | columns | who | topic |
                %s
                # agencies
                | code | name | short | kind |
                | a1 | Bureau A | BA | A |
                | b1 | Bureau B | BB | B |
                # settings
                | name | value |
                | form_id | random |
                | version | 1 |
                | language | %s |
                | digits | %s |
                """.formatted(rows, random.nextBoolean() ? "th" : "en", random.nextBoolean() ? "thai" : "as typed");
    }

    void writeTo(Path file) {
        new TextBook(text).writeTo(file);
    }
}
