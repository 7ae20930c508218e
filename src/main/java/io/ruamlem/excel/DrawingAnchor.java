package io.ruamlem.excel;

import io.ruamlem.excel.DrawingReader.DrawnPicture;
import java.io.IOException;

/** Where a drawn thing is on the sheet: between two cells, at one with a size, or at a point of the sheet with a size. */
final class DrawingAnchor {
    private final SheetGrid grid;
    private Marker from = new Marker(new CellRef(1, 0), 0, 0);
    private Marker to = from;
    private long width;
    private long height;

    DrawingAnchor(SheetGrid grid) {
        this.grid = grid;
    }

    /** A point: so many EMU right of and below a cell's upper left corner. */
    record Marker(CellRef cell, long right, long below) {}

    /** Reads an element that tells where, if it is one; else passes over it. */
    void read(Xml xml) throws IOException {
        switch (xml.name()) {
            case "from" -> from = readMarker(xml);
            case "to" -> to = readMarker(xml);
            case "pos" -> from = new Marker(grid.cellAt(xml.emu("x"), xml.emu("y")), 0, 0);
            case "ext" -> {
                width = xml.emu("cx");
                height = xml.emu("cy");
            }
            default -> xml.skip();
        }
    }

    static Marker readMarker(Xml xml) throws IOException {
        long column = 0;
        long row = 0;
        long right = 0;
        long below = 0;
        int depth = xml.depth();
        while (xml.next(depth)) {
            switch (xml.name()) {
                case "col" -> column = Xml.whole(xml.text(), Excel.COLUMNS - 1);
                case "row" -> row = Xml.whole(xml.text(), Excel.ROWS - 1);
                case "colOff" -> right = Xml.whole(xml.text(), Integer.MAX_VALUE);
                case "rowOff" -> below = Xml.whole(xml.text(), Integer.MAX_VALUE);
                default -> {}
            }
        }
        return new Marker(new CellRef((int) row + 1, (int) column), right, below);
    }

    CellRef cell() {
        return from.cell();
    }

    /** A picture that does not say its own size fills the anchor. */
    DrawnPicture sized(DrawnPicture picture) {
        var shown = picture.shown();
        if (shown.isSized()) return picture;
        long wide = width > 0 ? width : left(to) - left(from);
        long high = height > 0 ? height : top(to) - top(from);
        return picture.shown(new PictureFiles.Shown(wide, high, shown.crop()));
    }

    private long left(Marker marker) {
        return grid.left(marker.cell().column()) + marker.right();
    }

    private long top(Marker marker) {
        return grid.top(marker.cell().row()) + marker.below();
    }
}
