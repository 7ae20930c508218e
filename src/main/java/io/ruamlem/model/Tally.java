package io.ruamlem.model;

/** How many items were answered, have nothing to report, are not applicable, are missing. */
public record Tally(int answered, int nothing, int notApplicable, int missing) {
    public static final Tally ZERO = new Tally(0, 0, 0, 0);

    public static Tally of(Status status) {
        return switch (status) {
            case ANSWERED -> new Tally(1, 0, 0, 0);
            case NOTHING -> new Tally(0, 1, 0, 0);
            case NOT_APPLICABLE -> new Tally(0, 0, 1, 0);
            case MISSING -> new Tally(0, 0, 0, 1);
        };
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
