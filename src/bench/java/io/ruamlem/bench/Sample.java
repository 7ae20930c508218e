package io.ruamlem.bench;

/**
 * What one run took; not a number where nobody could tell.
 *
 * @param seconds on the clock
 * @param cpu seconds of all cores together
 * @param resident most memory of the process, in megabytes
 * @param heap most memory of Java's objects, in megabytes
 */
record Sample(double seconds, double cpu, double resident, double heap) {
    /** @param line as {@link io.ruamlem.bench.contest.Worker} writes it */
    static Sample of(String line, double resident) {
        var figures = line.split(" ");
        return new Sample(
                Double.parseDouble(figures[0]),
                Double.parseDouble(figures[1]),
                resident,
                Double.parseDouble(figures[2]));
    }

    /** The share of each of so many workbooks. */
    Sample per(int workbooks) {
        return new Sample(seconds / workbooks, cpu / workbooks, resident, heap);
    }
}
