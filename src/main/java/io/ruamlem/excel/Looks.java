package io.ruamlem.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The cell styles of a workbook, each made once: Excel takes 65,490 of them and 512 fonts. */
final class Looks {
    static final String FONT = "TH SarabunPSK";

    private static final int SWISS = 2;
    private static final int THAI = 222;

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look.Ink, XSSFFont> fonts = new HashMap<>();

    /** Makes the font of all cells ours: column widths are counted in its figures. */
    Looks(XSSFWorkbook book) {
        this.book = book;
        write(Look.PLAIN.ink(), book.getFontAt(0).getCTFont());
        fonts.put(Look.PLAIN.ink(), book.getFontAt(0));
    }

    XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::newStyle);
    }

    private XSSFCellStyle newStyle(Look look) {
        var style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.ink(), this::newFont));
        style.setAlignment(look.across());
        style.setVerticalAlignment(look.down());
        style.setWrapText(true);
        style.setLocked(look.locked());
        if (look.typing() == Look.Typing.TEXT) style.setDataFormat(BuiltinFormats.getBuiltinFormat("@"));
        if (look.typing() == Look.Typing.QUOTED) style.setQuotePrefixed(true);
        if (!look.fill().isEmpty()) fill(style, color(look.fill()));
        if (!look.border().isEmpty()) frame(style, color(look.border()));
        return style;
    }

    private static void fill(XSSFCellStyle style, XSSFColor color) {
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void frame(XSSFCellStyle style, XSSFColor color) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setTopBorderColor(color);
        style.setRightBorderColor(color);
        style.setBottomBorderColor(color);
        style.setLeftBorderColor(color);
    }

    private XSSFFont newFont(Look.Ink ink) {
        var font = book.createFont();
        write(ink, font.getCTFont());
        return font;
    }

    /** The parts of a font have an order (ECMA-376 Part 1, 18.8.22) that POI's own setters do not keep. */
    private static void write(Look.Ink ink, CTFont font) {
        font.set(CTFont.Factory.newInstance());
        if (ink.bold()) font.addNewB().setVal(true);
        font.addNewSz().setVal(ink.size());
        font.addNewColor().set(rgb(ink.color()));
        font.addNewName().setVal(FONT);
        font.addNewFamily().setVal(SWISS);
        font.addNewCharset().setVal(THAI);
    }

    private static CTColor rgb(String hex) {
        return color(hex).getCTColor();
    }

    static XSSFColor color(String hex) {
        return new XSSFColor(new java.awt.Color(Integer.parseInt(hex, 16)), null);
    }
}
