package io.ruamlem.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the agencies of the example write, by code, then by key: lines of {@code code, key, kind, cells …}, divided by tabs. */
final class Agencies {
    /** A paragraph, a row of a table item, a row of a pasted table, a photograph or a status. */
    record Line(String kind, List<String> cells) {
        String text() {
            return cells.get(0);
        }
    }

    static Map<String, List<Line>> of(String code) throws IOException {
        try (InputStream in = Agencies.class.getResourceAsStream("/examples/rt66/" + code + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split("\t")))
                    .collect(Collectors.groupingBy(
                            parts -> parts.get(1),
                            LinkedHashMap::new,
                            Collectors.mapping(Agencies::line, Collectors.toList())));
        }
    }

    private static Line line(List<String> parts) {
        var cells = parts.subList(3, parts.size()).stream()
                .map(cell -> cell.replace("\\n", "\n"))
                .toList();
        return new Line(parts.get(2), cells.isEmpty() ? List.of("") : cells);
    }

    private Agencies() {}
}
