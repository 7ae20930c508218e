package io.ruamlem.bench.round;

import io.ruamlem.model.Agency;
import java.util.List;

/**
 * An invented agency: the i-th of a round.
 *
 * @param number from 0
 */
record Respondent(int number) {
    private static final List<String> KINDS = List.of("สพฐ", "สพฐ", "สพฐ", "สช", "สอศ", "กศน");
    private static final int PHOTOGRAPH_EVERY = 3;

    static List<String> kinds() {
        return KINDS.stream().distinct().toList();
    }

    Agency agency() {
        var code = String.format("a%04d", number + 1);
        return new Agency(
                code, "สำนักงานการศึกษาแห่งที่ " + (number + 1), "สนง." + (number + 1), kind(), number + 1, "");
    }

    String kind() {
        return KINDS.get(number % KINDS.size());
    }

    boolean hasPhotograph() {
        return number % PHOTOGRAPH_EVERY == 2;
    }

    /** The name instead of nobody's. */
    String signed(String xml) {
        return xml.replace(BlankWorkbook.NOBODY.name(), agency().name())
                .replace(BlankWorkbook.NOBODY.shortName(), agency().shortName())
                .replace(BlankWorkbook.NOBODY.code(), agency().code());
    }
}
