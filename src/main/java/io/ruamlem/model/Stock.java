package io.ruamlem.model;

import java.util.List;
import java.util.Map;

/**
 * What stood in a returned workbook, counted as its cells and drawings were unpacked, and where the reader put it.
 *
 * @param stood counted before anything was made of it
 * @param uses counted where it was put; {@link Use#ANSWER} is what stands in the entries
 * @param answers the same by item
 * @param lost cells that were put nowhere, or twice
 */
public record Stock(Amount stood, Map<Use, Amount> uses, Map<String, Amount> answers, List<Place> lost) {
    public static final Stock NONE = new Stock(Amount.ZERO, Map.of(), Map.of(), List.of());

    public Stock {
        uses = Map.copyOf(uses);
        answers = Map.copyOf(answers);
        lost = List.copyOf(lost);
    }

    public Stock withoutAnswers() {
        return new Stock(stood, uses, Map.of(), lost);
    }
}
