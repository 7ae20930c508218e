package io.ruamlem.excel;

import io.ruamlem.excel.CellPictures.CellPicture;
import io.ruamlem.excel.SheetCell.Kind;
import io.ruamlem.model.Align;
import io.ruamlem.model.Run;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one cell (ECMA-376 Part 1, 18.3.1.4). Formulas are never computed: what Excel last showed is what counts. */
final class CellReader {
    private static final String LINK = "HYPERLINK(\"";
    private static final String WPS_PICTURE = "DISPIMG(\"";
    private static final Pattern OTHER_FILE = Pattern.compile("\\[[0-9]{1,4}][^\\[\\]!]{0,99}!");

    private final OpenWorkbook workbook;
    private String value = "";
    private String formula = "";
    private boolean isFormula;
    private RichText inline = RichText.EMPTY;

    private CellReader(OpenWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * @param text empty for a blank cell
     * @param link of a formula that makes one, else empty
     * @param picture that is the cell's content, whatever its text says
     */
    record Content(Kind kind, RichText text, StyleSheet.Style style, String link, Optional<CellPicture> picture) {
        static final Content BLANK =
                new Content(Kind.VALUE, RichText.EMPTY, StyleSheet.Style.PLAIN, "", Optional.empty());

        boolean isBlank() {
            return picture.isEmpty() && text.isBlank();
        }

        Align align() {
            return style.align();
        }

        List<Run> runs() {
            return text.runs(style.look(), link);
        }
    }

    /** Reads the element {@code c}; what comes next is behind it. */
    static Content read(Xml xml, OpenWorkbook workbook) throws IOException {
        if (xml.isEmpty()) return Content.BLANK;
        var type = xml.attribute("t");
        int style = xml.number("s", 0);
        int metadata = xml.number("vm", 0);
        var cell = new CellReader(workbook);
        cell.readElements(xml);
        return cell.isBlank()
                ? Content.BLANK
                : cell.content(type, workbook.styles().style(style), metadata);
    }

    private boolean isBlank() {
        return value.isEmpty() && formula.isEmpty() && inline == RichText.EMPTY;
    }

    private Content content(String type, StyleSheet.Style style, int metadata) throws IOException {
        var link = formula.isEmpty() ? "" : WebAddress.orEmpty(argument(LINK));
        return new Content(kind(type), text(type, style), style, link, picture(metadata));
    }

    private void readElements(Xml xml) throws IOException {
        int depth = xml.depth();
        while (xml.next(depth)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> {
                    isFormula = true;
                    formula = xml.text();
                }
                case "is" -> inline = RichText.read(xml, workbook.colors());
                default -> {}
            }
        }
    }

    private Kind kind(String type) {
        if (type.equals("e")) return Kind.ERROR;
        if (isFormula) return isLinked() ? Kind.LINKED : Kind.FORMULA;
        return switch (type) {
            case "s", "str", "inlineStr" -> Kind.TEXT;
            default -> Kind.VALUE;
        };
    }

    /** {@code [1]} begins the name of a sheet in another file, or stands for a column of a table. */
    private boolean isLinked() {
        return workbook.hasLinks() && OTHER_FILE.matcher(formula).find();
    }

    private RichText text(String type, StyleSheet.Style style) throws IOException {
        return switch (type) {
            case "s" -> value.isEmpty() ? RichText.EMPTY : workbook.texts().text(index(value));
            case "inlineStr" -> inline;
            case "str" -> RichText.plain(Escapes.decode(value));
            case "e" -> RichText.plain(value);
            case "b" -> RichText.plain(value.isEmpty() ? "" : value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> RichText.plain(workbook.numbers().showDate(value, style.format()));
            default ->
                value.isEmpty() ? inline : RichText.plain(workbook.numbers().show(value, style.format()));
        };
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Optional<CellPicture> picture(int metadata) {
        if (metadata == 0 && formula.isEmpty()) return Optional.empty();
        var wps = argument(WPS_PICTURE);
        return wps.isEmpty()
                ? workbook.cellPictures().find(metadata)
                : Optional.of(workbook.cellPictures().findWps(wps).orElse(new CellPicture(wps, false, "")));
    }

    /** The first argument of a function, if the formula is that function and the argument a plain text. */
    private String argument(String function) {
        int begin = formula.regionMatches(true, 0, function, 0, function.length()) ? 0 : prefixed(function);
        if (begin < 0) return "";
        int first = begin + function.length();
        int end = formula.indexOf('"', first);
        return end < 0 ? "" : formula.substring(first, end);
    }

    /** Where a newer function begins that older programs know behind a dot: {@code _xlfn.DISPIMG("}; -1 if it is not there. */
    private int prefixed(String function) {
        for (int dot = formula.indexOf('.'); dot >= 0; dot = formula.indexOf('.', dot + 1))
            if (formula.regionMatches(true, dot + 1, function, 0, function.length())) return dot + 1;
        return -1;
    }
}
