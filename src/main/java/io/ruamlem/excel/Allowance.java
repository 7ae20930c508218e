package io.ruamlem.excel;

import java.io.IOException;

/** How much more may be read of something, over all sheets of a workbook. */
final class Allowance {
    private final String what;
    private int left;

    Allowance(String what, int amount) {
        this.what = what;
        this.left = amount;
    }

    /** @throws IOException if nothing is left */
    void take() throws IOException {
        if (left-- <= 0) throw NotReadableException.tooLarge(what);
    }
}
