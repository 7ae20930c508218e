package io.ruamlem.excel;

/**
 * Where a cell is; printed {@code C14}.
 *
 * @param row from 1, as on the sheet
 * @param column from 0
 */
record CellRef(int row, int column) implements Comparable<CellRef> {
    /** Nowhere: what no cell can be called. */
    static final CellRef NONE = new CellRef(0, 0);

    /** @return {@link #NONE} for what is no cell of an Excel sheet */
    static CellRef parse(CharSequence text) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) column = column * 26 + c - 'A' + 1;
            else if (c >= 'a' && c <= 'z' && row == 0) column = column * 26 + c - 'a' + 1;
            else if (c >= '0' && c <= '9' && column > 0) row = row * 10 + c - '0';
            else if (c != '$') return NONE;
            if (column > Excel.COLUMNS || row > Excel.ROWS) return NONE;
        }
        return row == 0 || column == 0 ? NONE : new CellRef(row, column - 1);
    }

    CellRef moved(int columns) {
        return columns == 0 ? this : new CellRef(row, column + columns);
    }

    static String columnName(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) name.append((char) ('A' + (rest - 1) % 26));
        return name.reverse().toString();
    }

    @Override
    public int compareTo(CellRef other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return columnName(column) + row;
    }
}
