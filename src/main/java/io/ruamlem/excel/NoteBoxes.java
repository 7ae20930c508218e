package io.ruamlem.excel;

import io.ruamlem.excel.PartText.Element;
import io.ruamlem.model.PictureSize;

/** Where the box of a comment is drawn: beside its cell, as high as its text. */
final class NoteBoxes {
    private static final int WIDTH = 330; // pixels, as all below
    private static final int GAP = 14;
    private static final int LIFT = 8;
    private static final int PADDING = 10;

    /** Figures of 16 points that a line of the box holds. */
    private static final int LINE = 38;

    private static final Look.Ink INK = new Look.Ink(14, false, "000000");
    private static final double PIXELS_PER_POINT = 96 / 72d;

    private final PartText sheet;
    private final SheetGrid grid = new SheetGrid();

    NoteBoxes(PartText sheet) {
        this.sheet = sheet;
        for (var format : sheet.elements("sheetFormatPr"))
            grid.setDefaults(figure(format, "defaultRowHeight"), figure(format, "defaultColWidth"));
        for (var column : sheet.elements("col")) setWidth(column);
        int row = 0;
        for (var each : sheet.elements("row")) {
            row = sheet.attribute(each, "r").isEmpty() ? row + 1 : (int) figure(each, "r");
            setHeight(each, row);
        }
    }

    private void setWidth(Element column) {
        int first = (int) figure(column, "min") - 1;
        int last = (int) figure(column, "max") - 1;
        grid.setWidth(first, last, isHidden(column) ? 0 : figure(column, "width"));
    }

    private void setHeight(Element row, int number) {
        if (isHidden(row)) grid.setHeight(number, 0);
        else if (!sheet.attribute(row, "ht").isEmpty()) grid.setHeight(number, figure(row, "ht"));
    }

    private boolean isHidden(Element element) {
        var hidden = sheet.attribute(element, "hidden");
        return hidden.equals("1") || hidden.equals("true");
    }

    private double figure(Element element, String attribute) {
        try {
            return Double.parseDouble(sheet.attribute(element, attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The two corners of the box: column and pixels in it, row and pixels in it, each from 0. */
    String anchor(CellRef cell, String text) {
        long left = grid.left(cell.column() + 1) + GAP * PictureSize.EMU_PER_PIXEL;
        long top = Math.max(0, grid.top(cell.row()) - LIFT * PictureSize.EMU_PER_PIXEL);
        long height = Math.round(RowHeight.of(text, LINE, INK) * PIXELS_PER_POINT) + PADDING;
        return corner(left, top) + ", "
                + corner(left + WIDTH * PictureSize.EMU_PER_PIXEL, top + height * PictureSize.EMU_PER_PIXEL);
    }

    private String corner(long x, long y) {
        var cell = grid.cellAt(x, y);
        long right = (x - grid.left(cell.column())) / PictureSize.EMU_PER_PIXEL;
        long down = (y - grid.top(cell.row())) / PictureSize.EMU_PER_PIXEL;
        return cell.column() + ", " + right + ", " + (cell.row() - 1) + ", " + down;
    }
}
