package io.ruamlem.word;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Style;

/** The template's styles by the name that Word shows (built-in ones by their English name, as files keep them). */
final class Styles {
    static final String CAPTION = "caption";
    static final String PICTURE = "Picture";
    static final String TABLE_GRID = "Table Grid";
    static final String TABLE_HEAD = "Table Head";
    static final String TABLE_TEXT = "Table Text";

    private static final String BORDER = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    private static final String BORDERS = "<w:tblBorders><w:top" + BORDER + "<w:left" + BORDER + "<w:bottom" + BORDER
            + "<w:right" + BORDER + "<w:insideH" + BORDER + "<w:insideV" + BORDER + "</w:tblBorders>";

    private final Map<String, Style> byName;

    private Styles(Map<String, Style> byName) {
        this.byName = byName;
    }

    static Styles of(WordprocessingMLPackage document) throws Docx4JException {
        var byName = new TreeMap<String, Style>(String.CASE_INSENSITIVE_ORDER);
        var part = document.getMainDocumentPart().getStyleDefinitionsPart();
        if (part != null)
            for (var style : part.getContents().getStyle())
                if (style.getName() != null) byName.put(style.getName().getVal(), style);
        return new Styles(byName);
    }

    Optional<String> id(String name) {
        return Optional.ofNullable(byName.get(name)).map(Style::getStyleId);
    }

    /** The numbering that a paragraph style brings along. */
    Optional<Integer> numbering(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(Style::getPPr)
                .map(properties -> properties.getNumPr())
                .map(numbering -> numbering.getNumId())
                .map(id -> id.getVal().intValue());
    }

    /** The element of {@code w:tblPr} that comes before {@code w:tblW}; empty if the template has no such style. */
    String tableStyle() {
        return id(TABLE_GRID)
                .map(id -> "<w:tblStyle w:val=\"" + Xml.escape(id) + "\"/>")
                .orElse("");
    }

    /** The element of {@code w:tblPr} behind {@code w:tblW}: lines where no style draws them. */
    String tableBorders() {
        return id(TABLE_GRID).isPresent() ? "" : BORDERS;
    }
}
