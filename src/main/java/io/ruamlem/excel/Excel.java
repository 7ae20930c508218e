package io.ruamlem.excel;

/** What Excel itself allows. */
final class Excel {
    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;

    /** Characters of one cell; what was longer has been cut off. */
    static final int CELL_TEXT = 32_767;

    /** Characters of a number format. */
    static final int PATTERN = 255;

    private Excel() {}
}
