package io.ruamlem.consolidation;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.Gap;
import io.ruamlem.model.Use;
import java.util.List;
import java.util.Map;

/** Says where the parts of an answer went. */
@FunctionalInterface
interface Shares {
    /**
     * @param uses what went where, its cells together
     * @param gaps what should have gone into the report and did not
     */
    record Shared(Map<Use, Amount> uses, List<Gap> gaps) {}

    /**
     * @param made characters, pictures and tables of the answer
     * @param cells that it was made of
     */
    Shared of(Answer answer, Amount made, Amount cells);

    /** Nothing is printed yet. */
    static Shared ready(Answer answer, Amount made, Amount cells) {
        return new Shared(Map.of(Use.ANSWER, made.plus(cells)), List.of());
    }
}
