package io.ruamlem.excel;

import io.ruamlem.excel.DrawingReader.Drawn;
import io.ruamlem.excel.DrawingReader.DrawnPicture;
import io.ruamlem.model.Crop;
import java.io.IOException;
import java.util.Optional;

/** Reads one picture, one shape with text, or one shape filled with a picture. */
final class ShapeReader {
    private final Xml xml;
    private final Scale scale;

    private final StringBuilder text = new StringBuilder();
    private String image = "";
    private String drawing = "";
    private String link = "";
    private String alt = "";
    private Crop crop = Crop.NONE;
    private long width;
    private long height;

    private ShapeReader(Xml xml, Scale scale) {
        this.xml = xml;
        this.scale = scale;
    }

    /** How much larger the sheet shows what is in a group. */
    record Scale(double x, double y) {
        static final Scale ONE = new Scale(1, 1);

        Scale times(double moreX, double moreY) {
            return new Scale(x * moreX, y * moreY);
        }
    }

    /** Reads the shape's element, which is then over; empty for lines and arrows. */
    static Optional<Drawn> read(Xml xml, Scale scale) throws IOException {
        var shape = new ShapeReader(xml, scale);
        shape.read();
        return shape.drawn();
    }

    private void read() throws IOException {
        int depth = xml.depth();
        while (xml.next(depth)) {
            switch (xml.name()) {
                case "cNvPr" -> alt = xml.attribute("descr");
                case "blip" -> {
                    image = xml.attribute("embed");
                    link = xml.attribute("link");
                }
                case "svgBlip" -> drawing = xml.attribute("embed");
                case "srcRect" -> crop = new Crop(percent("l"), percent("t"), percent("r"), percent("b"));
                case "xfrm" -> readSize();
                case "p" -> text.append(text.isEmpty() ? "" : "\n");
                case "br" -> text.append('\n');
                case "t" -> text.append(xml.text());
                default -> {}
            }
        }
    }

    private void readSize() throws IOException {
        int depth = xml.depth();
        while (xml.next(depth)) {
            if (!xml.is("ext")) continue;
            width = Math.round(xml.emu("cx") * scale.x());
            height = Math.round(xml.emu("cy") * scale.y());
        }
    }

    /** Strict workbooks write {@code 12.5%} where others write 12500. */
    private int percent(String name) {
        var value = xml.attribute(name);
        if (!value.endsWith("%")) return xml.number(name, 0);
        try {
            return (int) Math.round(Double.parseDouble(value.substring(0, value.length() - 1)) * 1000);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Optional<Drawn> drawn() {
        boolean isPicture = !(image.isEmpty() && drawing.isEmpty() && link.isEmpty());
        if (!isPicture && text.toString().isBlank()) return Optional.empty();
        var shown = new PictureFiles.Shown(width, height, crop);
        var picture = new DrawnPicture(image.isEmpty() ? drawing : image, link, shown, alt);
        return Optional.of(
                new Drawn(CellRef.NONE, isPicture ? Optional.of(picture) : Optional.empty(), text.toString(), ""));
    }
}
