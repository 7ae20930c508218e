package io.ruamlem.bench;

import java.util.Map;
import java.util.function.BiFunction;

/**
 * What came of contenders whose processes are kept from run to run.
 *
 * @param cold of each one's first run
 * @param warm of runs when its machine code was made
 */
record KeptOutcomes(Map<String, Outcome> cold, Map<String, Outcome> warm) {
    void replaceAll(BiFunction<String, Outcome, Outcome> change) {
        cold.replaceAll(change);
        warm.replaceAll(change);
    }
}
