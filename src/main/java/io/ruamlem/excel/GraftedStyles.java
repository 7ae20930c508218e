package io.ruamlem.excel;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The styles of a workbook of ours put behind those of another (ECMA-376 Part 1, 18.8): the styles of our cells are then to be
 * counted from {@link #first()} on.
 */
final class GraftedStyles {
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private static final String EMPTY = PartText.DECLARATION + "<styleSheet xmlns=\"%s\"/>";

    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    private final PartText theirs;
    private final PartText ours;
    private final int first;

    /** @param theirs is changed */
    GraftedStyles(PartText theirs, PartText ours) {
        this.theirs = theirs;
        this.ours = ours;
        var cells = children("cellXfs");
        cells = moved(cells, "fontId", append("fonts", "font", children("fonts")));
        cells = moved(cells, "fillId", append("fills", "fill", children("fills")));
        cells = moved(cells, "borderId", append("borders", "border", children("borders")));
        boolean hasNamed = !theirs.elements("cellStyleXfs").isEmpty();
        this.first = append("cellXfs", "xf", hasNamed ? cells : cells.replaceAll(" xfId=\"\\d+\"", ""));
    }

    static PartText empty(String namespace) {
        return new PartText(EMPTY.formatted(namespace));
    }

    int first() {
        return first;
    }

    private String children(String list) {
        return ours.inside(ours.elements(list).get(0));
    }

    /** @return how many were there before */
    private int append(String list, String name, String markup) {
        if (theirs.elements(list).isEmpty()) {
            var behind = ORDER.subList(ORDER.indexOf(list) + 1, ORDER.size());
            theirs.insertBefore(behind, theirs.root().from(), theirs.own("<" + list + "></" + list + ">"));
        }
        var before = theirs.elements(list).get(0);
        int count = theirs.elements(name, before).size();
        theirs.append(before, theirs.own(markup));
        var after = theirs.elements(list).get(0);
        theirs.setAttribute(
                after, "count", String.valueOf(theirs.elements(name, after).size()));
        return count;
    }

    /** Markup whose attributes of a name count from another number on. */
    static String moved(String markup, String attribute, int by) {
        return Pattern.compile(" " + attribute + "=\"(\\d+)\"")
                .matcher(markup)
                .replaceAll(found -> " " + attribute + "=\"" + (Integer.parseInt(found.group(1)) + by) + '"');
    }
}
