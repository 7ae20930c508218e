package io.ruamlem.model;

/** How many items were answered, have nothing to report, are not applicable, are missing. */
public record Tally(int answered, int nothing, int notApplicable, int missing) {
    public static final Tally ZERO = new Tally(0, 0, 0, 0);

    /** @param counts by the number of each {@link Status} */
    static Tally of(int... counts) {
        return new Tally(
                counts[Status.ANSWERED.ordinal()],
                counts[Status.NOTHING.ordinal()],
                counts[Status.NOT_APPLICABLE.ordinal()],
                counts[Status.MISSING.ordinal()]);
    }

    public Tally plus(Tally other) {
        return new Tally(
                answered + other.answered,
                nothing + other.nothing,
                notApplicable + other.notApplicable,
                missing + other.missing);
    }

    /** Items asked. */
    public int total() {
        return answered + nothing + notApplicable + missing;
    }

    /** Items the agency said anything about. */
    public int done() {
        return total() - missing;
    }
}
