package io.ruamlem.account;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people, programs and all of Unicode put into a cell. */
public final class RandomText {
    private static final List<String> PIECES = List.of(
            "โรงเรียน",
            "ดำเนินการ",
            "น\u0E4D\u0E32",
            "น\u0E4D\u0E49\u0E32",
            "เเผน",
            "เเเเ",
            "\uF700\uF70F\uF70B",
            "ก\u0E38\u0E4A",
            "one",
            "COVID-19",
            "12.5",
            "๒๕๖๖",
            "é",
            "e\u0301",
            "\u1112\u1161\u11AB",
            "한",
            "Å",
            "ﬁ",
            "𝐀",
            "😀",
            "o ",
            "o",
            "§ ",
            "\u00AD",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u00A0",
            "\u3000",
            "\t",
            "\u2028",
            "\u0085",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<li>",
            "<ol>",
            "</ol>",
            "<span style=\"color:red\">",
            "<",
            ">",
            "&amp;",
            "&nbsp;",
            "&amp;lt;",
            "&",
            "<a href=\"https://a.example/x\">",
            "</a>",
            "https://youtu.be/qy-9kzC",
            "a.b@example.go.th",
            "ภาพที่ 3 ");
    private static final List<String> BEGINNINGS =
            List.of("1) ", "1. ", "2. ", "1.1 ", "- ", "• ", "o ", "(๑) ", "ก. ", "* ", "   - ", "\uF0B7 ", "<li>");
    private static final List<String> WHOLE = List.of(
            "ไม่มี",
            "- ไม่มี -",
            "-",
            ".....",
            "1)",
            "n/a",
            "ไม่เกี่ยวข้อง",
            "\u00A0",
            "\u200B",
            "<p></p>",
            "☺",
            "o",
            "#",
            "0",
            "ไม่ได้ดำเนินการในนโยบายนี้",
            "=1+1",
            "'",
            "true");

    private final Random random;

    public RandomText(Random random) {
        this.random = random;
    }

    /** Of one cell, never empty. */
    public String cell() {
        if (random.nextInt(6) == 0) return pick(WHOLE);
        var text = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(line -> line())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? "x" : text;
    }

    private String line() {
        var beginning = random.nextInt(3) == 0 ? pick(BEGINNINGS) : "";
        return beginning
                + IntStream.rangeClosed(0, random.nextInt(8))
                        .mapToObj(piece -> piece())
                        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private String piece() {
        return random.nextInt(3) == 0 ? anyCharacters(1 + random.nextInt(6)) : pick(PIECES);
    }

    /** Of all planes, but half pairs and what XML does not allow. */
    public String anyCharacters(int count) {
        var text = new StringBuilder();
        while (count > 0) {
            int c = random.nextInt(5) == 0 ? random.nextInt(0x110000) : random.nextInt(0x10000);
            boolean isAllowed = c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
            if (!isAllowed) continue;
            text.appendCodePoint(c);
            count--;
        }
        return text.toString();
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
