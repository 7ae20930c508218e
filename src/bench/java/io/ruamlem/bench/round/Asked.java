package io.ruamlem.bench.round;

/**
 * An item as a workbook asks it.
 *
 * @param columns of its table, 0 for text
 * @param rows there are for the answer
 */
record Asked(String key, int columns, int rows) {}
