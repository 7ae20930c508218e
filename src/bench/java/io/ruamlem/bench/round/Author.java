package io.ruamlem.bench.round;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Answers all that one agency is asked: {@value #BYTES} bytes of text in paragraphs, lists and tables. */
final class Author {
    private static final int BYTES = 60_000;
    private static final String NOTHING = "ไม่มี";

    private final RandomGenerator random;
    private final Vocabulary vocabulary;

    /** @param seed the same text comes from the same one */
    Author(long seed) {
        random = new SplittableRandom(seed);
        vocabulary = new Vocabulary(random);
    }

    /** By item, for each row its cells from column B on. */
    Map<String, List<List<String>>> answers(List<Asked> items) {
        var answers = new LinkedHashMap<String, List<List<String>>>();
        int left = BYTES;
        for (int i = 0; i < items.size(); i++) {
            int share = Math.max(0, left) / (items.size() - i);
            var rows = answer(items.get(i), share / 2 + random.nextInt(share + 1));
            answers.put(items.get(i).key(), rows);
            left -= rows.stream().flatMap(List::stream).mapToInt(Author::bytes).sum();
        }
        return answers;
    }

    private List<List<String>> answer(Asked item, int bytes) {
        int kind = random.nextInt(20);
        if (kind < 3) return List.of(List.of(NOTHING));
        if (item.columns() > 0) return table(item.columns(), bytes, 5);
        if (item.rows() > 3) return pasted(item.rows(), bytes);
        if (kind < 9) return List.of(List.of("", list(bytes)));
        return paragraphs(bytes, item.rows());
    }

    private List<List<String>> paragraphs(int bytes, int most) {
        var rows = new ArrayList<List<String>>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) rows.add(List.of("", text(bytes / count)));
        return rows;
    }

    private String list(int bytes) {
        var list = new StringBuilder(vocabulary.phrase()).append(" ดังนี้");
        for (int number = 1; number < 4 || bytes(list.toString()) < bytes; number++)
            list.append("\n").append(number).append(") ").append(vocabulary.phrase());
        return list.toString();
    }

    /** A table that stands in the middle of an answer, with figures. */
    private List<List<String>> pasted(int most, int bytes) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("", text(bytes / 2)));
        rows.add(List.of("", "สถานศึกษา", "กิจกรรม", "จำนวนผู้เข้าร่วม", "ร้อยละ"));
        for (int i = 2; i < most; i++)
            rows.add(List.of(
                    "",
                    "โรงเรียน" + vocabulary.school(),
                    vocabulary.phrase(),
                    "" + vocabulary.number(),
                    "" + (50 + random.nextInt(50))));
        return rows;
    }

    private List<List<String>> table(int columns, int bytes, int most) {
        var rows = new ArrayList<List<String>>();
        int count = 1 + random.nextInt(Math.max(1, Math.min(most, bytes / columns / 150)));
        for (int i = 0; i < count; i++) {
            var cells = new ArrayList<>(List.of(""));
            for (int column = 0; column < columns; column++) cells.add(text(bytes / count / columns));
            rows.add(cells);
        }
        return rows;
    }

    private String text(int bytes) {
        var text = new StringBuilder(bytes < 200 ? vocabulary.phrase() : vocabulary.sentence());
        while (bytes(text.toString()) < bytes - 150) text.append(" ").append(vocabulary.sentence());
        return text.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
