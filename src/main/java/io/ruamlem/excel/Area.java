package io.ruamlem.excel;

/** A rectangle of cells, corners included; printed {@code C14:E15}. */
record Area(CellRef first, CellRef last) {
    /** @return from {@link CellRef#NONE} to itself for what is no area */
    static Area parse(String text) {
        int colon = text.indexOf(':');
        var first = CellRef.parse(colon < 0 ? text : text.substring(0, colon));
        var last = colon < 0 ? first : CellRef.parse(text.substring(colon + 1));
        return first == CellRef.NONE || last == CellRef.NONE
                ? new Area(CellRef.NONE, CellRef.NONE)
                : new Area(
                        new CellRef(Math.min(first.row(), last.row()), Math.min(first.column(), last.column())),
                        new CellRef(Math.max(first.row(), last.row()), Math.max(first.column(), last.column())));
    }

    boolean isSomewhere() {
        return first != CellRef.NONE;
    }

    int rows() {
        return last.row() - first.row() + 1;
    }

    int columns() {
        return last.column() - first.column() + 1;
    }
}
