package io.ruamlem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of all outcomes, part by part. */
final class Results {
    static final String LIMIT = "limit";
    static final String RUAMLEM = "ruamlem";
    private static final String HEAD =
            "| part | who | runs | median ms | from – to | CPU ms | resident MB | heap MB | ÷ limit | ÷ ruamlem | remark |\n"
                    + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|---|\n";
    private static final double MILLIS = 1000;

    private final List<String> lines = new ArrayList<>();

    void add(String part, Map<String, Outcome> outcomes) {
        outcomes.forEach((name, outcome) -> lines.add(line(part, name, outcome, outcomes)));
    }

    void addInProcess(String part, KeptOutcomes outcomes) {
        add(part + ", in process, cold", outcomes.cold());
        add(part + ", in process, warm", outcomes.warm());
    }

    /** In Markdown. */
    String table() {
        return HEAD + String.join("", lines);
    }

    private static String line(String part, String name, Outcome outcome, Map<String, Outcome> outcomes) {
        return Stream.of(
                        part,
                        name,
                        "" + outcome.samples().size(),
                        millis(outcome.median(Sample::seconds)),
                        outcome.samples().isEmpty() ? "" : millis(outcome.least()) + " – " + millis(outcome.most()),
                        millis(outcome.median(Sample::cpu)),
                        figure(outcome.median(Sample::resident), 0),
                        figure(outcome.median(Sample::heap), 0),
                        ratio(outcome, outcomes.get(LIMIT)),
                        ratio(outcome, outcomes.get(RUAMLEM)),
                        outcome.remark())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String ratio(Outcome outcome, Outcome other) {
        return other == null ? "" : figure(outcome.median(Sample::seconds) / other.median(Sample::seconds), 2);
    }

    private static String millis(double seconds) {
        return figure(seconds * MILLIS, seconds < 0.1 ? 1 : 0);
    }

    private static String figure(double figure, int decimals) {
        return Double.isNaN(figure) ? "" : String.format(Locale.ROOT, "%,." + decimals + "f", figure);
    }
}
