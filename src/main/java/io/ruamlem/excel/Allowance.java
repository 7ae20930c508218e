package io.ruamlem.excel;

/** How much more may be read of something, over all sheets of a workbook. */
final class Allowance {
    private final Limit limit;
    private long taken;

    Allowance(Limit limit) {
        this.limit = limit;
    }

    /** @throws NotReadableException if so much is not left */
    void take(long amount) throws NotReadableException {
        taken += amount;
        limit.check(taken);
    }
}
