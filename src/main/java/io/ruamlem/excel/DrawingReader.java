package io.ruamlem.excel;

import io.ruamlem.excel.ShapeReader.Scale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what lies over a sheet's cells (ECMA-376 Part 1, 20.5): pictures, text in shapes, charts and the like. */
final class DrawingReader {
    private final Xml xml;
    private final SheetGrid grid;
    private final Allowance shapes;
    private final List<Drawn> drawn = new ArrayList<>();
    private DrawingAnchor anchor;

    private DrawingReader(Xml xml, SheetGrid grid, Allowance shapes) {
        this.xml = xml;
        this.grid = grid;
        this.shapes = shapes;
        this.anchor = new DrawingAnchor(grid);
    }

    /**
     * Something on the sheet: it has a picture, or text, or both, or is an object of another kind.
     *
     * @param at the cell its upper left corner is in
     * @param object what else it is, e.g. {@code chart}; empty for pictures and shapes
     */
    record Drawn(CellRef at, Optional<DrawnPicture> picture, String text, String object) {}

    /**
     * @param image the relation's id of the picture, of its drawing where it has no picture of pixels
     * @param link the relation's id of a file outside, shown but not stored
     * @param alt its alternative text
     */
    record DrawnPicture(String image, String link, PictureFiles.Shown shown, String alt) {
        DrawnPicture shown(PictureFiles.Shown other) {
            return new DrawnPicture(image, link, other, alt);
        }
    }

    /**
     * @param grid of the sheet under the drawing
     * @param shapes how many more may be read
     */
    static List<Drawn> read(Xml xml, SheetGrid grid, Allowance shapes) throws IOException {
        var reader = new DrawingReader(xml, grid, shapes);
        while (xml.next()) if (xml.name().endsWith("Anchor")) reader.readAnchor();
        return reader.drawn;
    }

    private void readAnchor() throws IOException {
        anchor = new DrawingAnchor(grid);
        int first = drawn.size();
        readContent(xml.depth(), Scale.ONE);
        drawn.subList(first, drawn.size()).replaceAll(this::placed);
    }

    private Drawn placed(Drawn shape) {
        return new Drawn(anchor.cell(), shape.picture().map(anchor::sized), shape.text(), shape.object());
    }

    /** What is in an anchor, a group, or one of the alternatives of either. */
    private void readContent(int depth, Scale outer) throws IOException {
        var scale = outer;
        while (xml.next(depth)) {
            switch (xml.name()) {
                case "grpSpPr" -> scale = readScale(outer);
                case "grpSp" -> readContent(xml.depth(), scale);
                case "AlternateContent" -> readAlternatives(scale);
                case "pic", "sp", "cxnSp" -> add(ShapeReader.read(xml, scale));
                case "graphicFrame", "contentPart" -> add(Optional.of(readObject()));
                default -> anchor.read(xml);
            }
        }
    }

    private void add(Optional<Drawn> shape) throws IOException {
        if (shape.isEmpty()) return;
        shapes.take(1);
        drawn.add(shape.get());
    }

    /** What newer programs wrote twice counts once; ink and formulas have their picture in the second. */
    private void readAlternatives(Scale scale) throws IOException {
        int before = drawn.size();
        List<Drawn> best = List.of();
        int depth = xml.depth();
        while (xml.next(depth)) {
            readContent(xml.depth(), scale);
            var tail = drawn.subList(before, drawn.size());
            if (best.isEmpty() || !hasPicture(best) && hasPicture(tail)) best = List.copyOf(tail);
            tail.clear();
        }
        drawn.addAll(best);
    }

    private static boolean hasPicture(List<Drawn> some) {
        return some.stream().anyMatch(each -> each.picture().isPresent());
    }

    private Scale readScale(Scale outer) throws IOException {
        double[] size = {0, 0};
        double[] inner = {0, 0};
        int depth = xml.depth();
        while (xml.next(depth)) {
            if (!xml.is("ext") && !xml.is("chExt")) continue;
            var target = xml.is("ext") ? size : inner;
            target[0] = xml.emu("cx");
            target[1] = xml.emu("cy");
        }
        return inner[0] <= 0 || inner[1] <= 0 ? outer : outer.times(size[0] / inner[0], size[1] / inner[1]);
    }

    /** Charts, diagrams, embedded drawings: named by the last word of what their data are. */
    private Drawn readObject() throws IOException {
        var kind = xml.is("contentPart") ? "ink" : "object";
        int depth = xml.depth();
        while (xml.next(depth)) {
            var uri = xml.is("graphicData") ? xml.attribute("uri") : "";
            if (!uri.isEmpty()) kind = uri.substring(uri.lastIndexOf('/') + 1);
        }
        return new Drawn(CellRef.NONE, Optional.empty(), "", kind);
    }
}
