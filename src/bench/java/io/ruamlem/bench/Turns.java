package io.ruamlem.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contenders run turn and turn about, so that whatever else the machine does meets all of them.
 *
 * @param count of turns
 * @param patience in seconds; who has used it up gets no further turn
 * @param warmup seconds that a process runs before it counts as warm
 */
record Turns(int count, int patience, int warmup) {
    /** One run of a contender. */
    interface Turn {
        Sample run() throws IOException, StoppedException;
    }

    /** Each once in a cold process, then as often as it takes to warm it up, which is not told; then turn and turn about. */
    KeptOutcomes takeKept(Map<String, Turn> contenders) throws IOException {
        var cold = new Turns(1, patience, warmup).take(contenders);
        var left = new LinkedHashMap<>(contenders);
        left.keySet().removeIf(name -> !cold.get(name).remark().isEmpty());
        for (var turn : left.entrySet()) warmUp(turn.getKey(), turn.getValue());
        return new KeptOutcomes(cold, take(left));
    }

    private void warmUp(String name, Turn turn) throws IOException {
        System.out.println("  " + name + ": warming up");
        try {
            for (double seconds = 0; seconds < warmup; ) seconds += turn.run().seconds();
        } catch (StoppedException e) {
            System.out.println("  " + name + ": " + e.getMessage()); // its next turn says so, too
        }
    }

    Map<String, Outcome> take(Map<String, Turn> contenders) throws IOException {
        var samples = new LinkedHashMap<String, List<Sample>>();
        contenders.keySet().forEach(name -> samples.put(name, new ArrayList<>()));
        var remarks = new HashMap<String, String>();
        for (int i = 0; i < count; i++)
            for (var name : contenders.keySet())
                if (!remarks.containsKey(name)) run(contenders.get(name), name, samples.get(name), remarks);
        var outcomes = new LinkedHashMap<String, Outcome>();
        samples.forEach((name, all) -> outcomes.put(name, new Outcome(all, remarks.getOrDefault(name, ""))));
        return outcomes;
    }

    private void run(Turn turn, String name, List<Sample> samples, Map<String, String> remarks) throws IOException {
        try {
            samples.add(turn.run());
            System.out.printf(
                    "  %s: %.3f s%n", name, samples.get(samples.size() - 1).seconds());
            if (samples.stream().mapToDouble(Sample::seconds).sum() > patience)
                remarks.put(name, "no more turns: too long");
        } catch (StoppedException e) {
            System.out.println("  " + name + ": " + e.getMessage());
            remarks.put(name, e.getMessage());
        }
    }
}
