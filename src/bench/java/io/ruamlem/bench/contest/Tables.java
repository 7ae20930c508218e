package io.ruamlem.bench.contest;

import java.util.List;
import java.util.stream.IntStream;

/** What templates are filled with: tables of three columns, each below a heading. */
record Tables(List<Table> all) {
    /** A heading and the rows of cells below it. */
    record Table(String title, List<List<String>> rows) {}

    /** @param args how many tables, how many rows each */
    static Tables of(List<String> args) {
        int rows = Integer.parseInt(args.get(1));
        return new Tables(IntStream.range(0, Integer.parseInt(args.get(0)))
                .mapToObj(i -> table(i, rows))
                .toList());
    }

    private static Table table(int number, int rows) {
        return new Table(
                "หัวข้อที่ " + number,
                IntStream.range(0, rows)
                        .mapToObj(row -> List.of(
                                "สถานศึกษาแห่งที่ " + number + "/" + row, "จัดกิจกรรมครั้งที่ " + row, "" + 100 * row))
                        .toList());
    }
}
