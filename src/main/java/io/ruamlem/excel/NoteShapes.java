package io.ruamlem.excel;

import io.ruamlem.excel.PartText.Element;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The boxes of a sheet's comments, in the drawing language of old (VML), without which Excel shows no comment. */
final class NoteShapes {
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final int FIRST_ID = 1024;
    private static final Pattern ID = Pattern.compile("_x0000_s(\\d{1,9})\\b");
    private static final List<String> NAMESPACES = List.of(
            "v=\"urn:schemas-microsoft-com:vml\"",
            "o=\"urn:schemas-microsoft-com:office:office\"",
            "x=\"urn:schemas-microsoft-com:office:excel\"");
    private static final String KIND = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final String SHAPE = "<v:shape id=\"_x0000_s%d\" type=\"#_x0000_t202\""
            + " style=\"position:absolute;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
            + "<v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
            + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
            + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>"
            + "<x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>";

    private final PartText part;

    NoteShapes(PartText part) {
        this.part = part;
        for (var namespace : NAMESPACES) declare(namespace);
        if (!part.text().contains("id=\"_x0000_t202\"")) part.append(part.root(), KIND);
    }

    static PartText empty() {
        return new PartText(
                "<xml><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>");
    }

    private void declare(String namespace) {
        var root = part.root();
        var name = "xmlns:" + namespace.substring(0, namespace.indexOf('='));
        if (part.attribute(root, name).isEmpty())
            part.setAttribute(root, name, namespace.substring(namespace.indexOf('"') + 1, namespace.length() - 1));
    }

    /** Gives a cell's comment its box, or the box it has another size. */
    void put(CellRef cell, String anchor) {
        var shape = find(cell);
        if (shape.isEmpty()) part.append(part.root(), SHAPE.formatted(nextId(), anchor, cell.row() - 1, cell.column()));
        else
            for (var old : part.elements("Anchor", shape.get()))
                part.replace(old, "<x:Anchor>" + anchor + "</x:Anchor>");
    }

    void remove(CellRef cell) {
        find(cell).ifPresent(shape -> part.replace(shape, ""));
    }

    private Optional<Element> find(CellRef cell) {
        return part.elements("shape").stream()
                .filter(shape -> is(shape, "Row", cell.row() - 1) && is(shape, "Column", cell.column()))
                .findFirst();
    }

    private boolean is(Element shape, String name, int number) {
        return part.elements(name, shape).stream()
                .anyMatch(element -> part.inside(element).strip().equals(String.valueOf(number)));
    }

    private int nextId() {
        return ID.matcher(part.text())
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .reduce(FIRST_ID, Math::max)
                + 1;
    }
}
