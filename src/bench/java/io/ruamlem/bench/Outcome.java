package io.ruamlem.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What came of a contender's runs.
 *
 * @param remark what else there is to say, e.g. why there are no more of them
 */
record Outcome(List<Sample> samples, String remark) {
    Outcome {
        samples = List.copyOf(samples);
    }

    static Outcome none(String why) {
        return new Outcome(List.of(), why);
    }

    /** Not a number if there is no run. */
    double median(ToDoubleFunction<Sample> figure) {
        var sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) return Double.NaN;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return samples.stream().mapToDouble(Sample::seconds).min().orElse(Double.NaN);
    }

    double most() {
        return samples.stream().mapToDouble(Sample::seconds).max().orElse(Double.NaN);
    }

    Outcome per(int workbooks) {
        return new Outcome(samples.stream().map(sample -> sample.per(workbooks)).toList(), remark);
    }
}
