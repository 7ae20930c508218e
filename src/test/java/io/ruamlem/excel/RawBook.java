package io.ruamlem.excel;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, for what POI cannot write; its one sheet is called {@code t}. */
final class RawBook {
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Above a test's rows: the label row of the item 1.1/1. */
    static final String LABEL = "<row><c t='inlineStr'><is><t>1.1/1</t></is></c></row>";

    private final Map<String, Content> parts = new LinkedHashMap<>();
    private final StringBuilder ofWorkbook = new StringBuilder();
    private final StringBuilder ofSheet = new StringBuilder();

    private RawBook() {}

    /** What a part holds; it may be more than fits into memory. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param rows what is in {@code sheetData} below the label row */
    static RawBook of(String rows) {
        return ofSheet("<worksheet xmlns='" + MAIN + "'><sheetData>" + LABEL + rows + "</sheetData></worksheet>");
    }

    static RawBook ofSheet(String worksheet) {
        var book = new RawBook();
        book.part(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml'/></Types>");
        book.part("_rels/.rels", RELATIONS.formatted(relation("r1", TYPE + "officeDocument", "xl/workbook.xml")));
        book.part(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><workbookPr/><sheets><sheet name='t' sheetId='1' r:id='sheet'/></sheets></workbook>");
        book.part("xl/worksheets/sheet1.xml", worksheet);
        book.ofWorkbook.append(relation("sheet", TYPE + "worksheet", "worksheets/sheet1.xml"));
        return book;
    }

    RawBook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    RawBook part(String name, byte[] bytes) {
        return part(name, out -> out.write(bytes));
    }

    RawBook part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    /** A part that the workbook's part points to. */
    RawBook ofWorkbook(String type, String target, String text) {
        ofWorkbook.append(relation("w" + parts.size(), type.contains(":") ? type : TYPE + type, target));
        return part("xl/" + target, text);
    }

    /** A part that the sheet points to, from the folder xl. */
    RawBook ofSheet(String type, String target, String text) {
        ofSheet.append(relation("s" + parts.size(), TYPE + type, "../" + target));
        return part("xl/" + target, text);
    }

    RawBook relationsOf(String part, String... relations) {
        int slash = part.lastIndexOf('/') + 1;
        var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        return part(name, RELATIONS.formatted(String.join("", relations)));
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, type, target);
    }

    static String image(String id, String target) {
        return relation(id, TYPE + "image", target);
    }

    static String outside(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s' Target='%s' TargetMode='External'/>".formatted(id, TYPE + type, target);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        writeTo(out);
        return out.toByteArray();
    }

    void save(Path file) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTo(OutputStream out) {
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", text(RELATIONS.formatted(ofWorkbook)));
        parts.putIfAbsent("xl/worksheets/_rels/sheet1.xml.rels", text(RELATIONS.formatted(ofSheet)));
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the reader makes of it, as text. */
    String read(Path folder) {
        return read(folder, bytes());
    }

    static String read(Path folder, byte[] bytes) {
        try {
            var file = Files.write(folder.resolve("raw.xlsx"), bytes);
            return ReturnedText.of(new WorkbookReader(ReturnedForm.FORM).read(file, "north.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
