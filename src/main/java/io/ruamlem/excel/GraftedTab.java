package io.ruamlem.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet of a workbook of ours as it can stand in another: with its texts inside, and styles of the other. */
final class GraftedTab {
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private static final Pattern SHARED = Pattern.compile("<c ([^>]*)t=\"s\"([^>]*)><v>(\\d+)</v></c>");

    private final XSSFWorkbook book;

    /** @param book is written, so that its parts are as POI wants them */
    GraftedTab(XSSFWorkbook book) throws IOException {
        this.book = book;
        book.write(new ByteArrayOutputStream());
    }

    PartText styles() throws IOException {
        return read(book.getStylesSource().getPackagePart());
    }

    /** @param firstStyle what the number of a style counts from */
    PartText sheet(int firstStyle, String namespace) throws IOException {
        var sheet = read(book.getSheetAt(0).getPackagePart());
        for (var name : new String[] {"cols", "sheetData"})
            for (var element : sheet.elements(name)) sheet.replace(element, moved(sheet.of(element), firstStyle));
        var text = sheet.text().replace(sheet.namespace(), namespace);
        return new PartText(SHARED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(inline(found))));
    }

    private String inline(MatchResult cell) {
        var text = text(Integer.parseInt(cell.group(3)));
        return "<c " + cell.group(1) + "t=\"inlineStr\"" + cell.group(2) + "><is>" + Escapes.element(text)
                + "</is></c>";
    }

    private static String moved(String cells, int firstStyle) {
        return GraftedStyles.moved(GraftedStyles.moved(cells, "s", firstStyle), "style", firstStyle);
    }

    /** As it was put in: {@code _x0041_} stays what it looks like. */
    private String text(int index) {
        return ((XSSFRichTextString) book.getSharedStringSource().getItemAt(index))
                .getCTRst()
                .getT();
    }

    private static PartText read(PackagePart part) throws IOException {
        try (var in = part.getInputStream()) {
            return PartText.decode(in.readAllBytes());
        }
    }
}
