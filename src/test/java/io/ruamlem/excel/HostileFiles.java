package io.ruamlem.excel;

import static io.ruamlem.excel.RawBook.LABEL;
import static io.ruamlem.excel.RawBook.image;
import static io.ruamlem.excel.RawBook.outside;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Files made to hang a reader, or to fill its memory, one for each way that is known; and what the reader says of them. */
final class HostileFiles {
    private static final String ANSWER = "<row><c/><c/><c t='inlineStr'><is><t>ok</t></is></c></row>";
    private static final String READ = "item 1.1/1 t!C2 | 2 [0] ok";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String DRAWING = "drawings/drawing1.xml";

    private final Path folder;
    private final Map<String, String> said = new LinkedHashMap<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** @return by the name of the file, what the reader says of it, with bars for the ends of lines */
    static Map<String, String> write(Path folder) {
        var files = new HostileFiles(folder);
        files.addBombs();
        files.addXml();
        files.addZips();
        files.addSheets();
        files.addLists();
        files.addPictures();
        return files.said;
    }

    private void addBombs() {
        add("ratio", sheet(out -> repeat(out, "<x/>", 100 << 20)), limit("RATIO", "200:1"));
        add(
                "one-string",
                sheet(out -> {
                    write(out, "<sheetData><row><c t='inlineStr'><is><t>");
                    repeat(out, "a", 300 << 20);
                }),
                limit("TAG", "524,288"));
        add(
                "long-string",
                RawBook.of("")
                        .ofWorkbook(
                                "sharedStrings",
                                "s.xml",
                                "<sst><si><t>%s</t></si></sst>".formatted("ก".repeat(200_000))),
                limit("TEXT", "131,072"));
        add(
                "many-parts-in-all",
                sheet(out -> {
                    for (int i = 0; i < 270 << 20; i += 1 << 10)
                        write(out, ("<x a='" + i + "'/>").repeat((1 << 10) / 16));
                }),
                limit("XML", "256 MB"));
        add(
                "one-string-everywhere",
                sheet(out -> {
                            write(out, "<sheetData>");
                            repeat(out, "<row><c t='s'><v>0</v></c></row>", 100_000 * 33);
                        })
                        .ofWorkbook(
                                "sharedStrings",
                                "s.xml",
                                "<sst><si><t>%s</t></si></sst>".formatted("ก".repeat(30_000))),
                limit("SHOWN", "3,000,000"));
        add(
                "many-texts",
                RawBook.of("").ofWorkbook("sharedStrings", "s.xml", "").part("xl/s.xml", out -> {
                    write(out, "<sst><si>");
                    for (int i = 0; i < 1_000_000; i++) write(out, "<r><t>" + i + "</t></r>");
                }),
                limit("TEXTS", "64 MB"));
    }

    private void addXml() {
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 20; i++)
            laughs.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        add("entities", RawBook.ofSheet(laughs + "]><worksheet>&a19;</worksheet>"), damage("ENTITIES", SHEET));
        add(
                "outside-entity",
                RawBook.ofSheet("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><worksheet>&b;</worksheet>"),
                damage("ENTITIES", SHEET));
        add(
                "parameter-entity",
                RawBook.ofSheet("<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://127.0.0.1:9/'> %b;]><worksheet/>"),
                damage("ENTITIES", SHEET));
        add(
                "outside-dtd",
                RawBook.ofSheet("<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><worksheet/>"),
                damage("ENTITIES", SHEET));
        add("nested", RawBook.ofSheet("<a>".repeat(200_000)), limit("DEPTH", "256"));
        var names = new StringBuilder("<worksheet");
        for (int i = 0; i < 5_000; i++) names.append(" xmlns:a").append(i).append("='b'");
        add("namespaces", RawBook.ofSheet(names + "/>"), limit("NAMESPACES", "256"));
        add(
                "remark",
                sheet(out -> {
                    write(out, "<!--><");
                    repeat(out, "a<", 50 << 20);
                }),
                limit("TAG", "524,288"));
        add(
                "attribute",
                sheet(out -> {
                    write(out, "<x a='");
                    repeat(out, "a", 50 << 20);
                }),
                limit("TAG", "524,288"));
        add(
                "no-characters",
                RawBook.of("").part(SHEET, new byte[] {'<', 'a', '>', (byte) 0xC3, (byte) 0x28}),
                damage("XML", SHEET));
        add("half-a-part", RawBook.ofSheet("<worksheet><sheetData><row>"), damage("XML", SHEET));
    }

    private void addZips() {
        var book = RawBook.of(ANSWER);
        for (int i = 0; i < 2_000; i++) book.part("a" + i, "");
        add("parts", book, limit("PARTS", "2,000"));
        var many = RawBook.of(ANSWER);
        for (int i = 0; i < 65_000; i++) many.part("a" + i, "");
        add("list-of-parts", many, limit("PART_LIST", "1 MB"));
        add("path-outside", RawBook.of(ANSWER).part("../../evil", "x"), damage("OUTSIDE_NAME", "../../evil"));
        add(
                "windows-path-outside",
                RawBook.of(ANSWER).part("xl\\..\\..\\evil", "x"),
                damage("OUTSIDE_NAME", "xl/../../evil"));
        add("root-path", RawBook.of(ANSWER).part("/etc/evil", "x"), READ);
        add(
                "same-part",
                RawBook.of(ANSWER).part("XL/Worksheets/SHEET1.xml", "<a/>"),
                damage("SAME_NAME", "XL/Worksheets/SHEET1.xml"));
        var bytes = RawBook.of(ANSWER).bytes();
        add("cut-off", Arrays.copyOf(bytes, bytes.length / 2), damage("NOT_WHOLE", "ZIP"));
        add("tail-of-zeros", Arrays.copyOf(bytes, bytes.length + (70 << 10)), damage("NOT_WHOLE", "ZIP"));
        add("bit", changed(bytes, at -> flip(at, inside(bytes, SHEET))), damage("CHECKSUM", SHEET));
        add("packed-otherwise", changed(bytes, at -> ofEach(at, 10, 12)), damage("PACKING", "[Content_Types].xml"));
        add("parts-under-a-password", changed(bytes, at -> ofEach(at, 8, 1)), "ENCRYPTED %s");
        var container = new byte[4 << 20];
        Arrays.fill(container, (byte) 2);
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, container, 0, 4);
        add("old-container", container, damage("NOT_WHOLE", "OLE2"));
    }

    private void addSheets() {
        add(
                "formatted-rows",
                sheet(out -> {
                    write(out, "<sheetData>" + LABEL + ANSWER);
                    for (int row = 3; row <= 1 << 20; row++)
                        write(
                                out,
                                "<row r='%d' ht='%d' s='1'><c r='A%d' s='1'/></row>".formatted(row, 10 + row % 7, row));
                    write(out, "</sheetData></worksheet>");
                }),
                READ);
        add(
                "formatted-columns",
                sheet(out -> {
                    for (int i = 0; i < 1_000_000; i++) write(out, "<col min='1' max='16384' width='" + i + "'/>");
                    write(out, "<sheetData>" + LABEL + ANSWER + "</sheetData></worksheet>");
                }),
                READ);
        add(
                "merges-in-a-circle",
                RawBook.ofSheet("<worksheet><sheetData>" + LABEL + ANSWER + "</sheetData><mergeCells>"
                        + "<mergeCell ref='C2:D3'/><mergeCell ref='D3:C2'/><mergeCell ref='D3:E4'/><mergeCell ref='E4:C2'/>"
                        + "<mergeCell ref='E5:XFD1048576'/></mergeCells></worksheet>"),
                "item 1.1/1 t!C2 | 2 [0 2x2] ok");
        add(
                "merges",
                sheet(out -> {
                    write(out, "<sheetData>" + LABEL + ANSWER + "</sheetData>");
                    for (int i = 1; i <= 300_000; i++) write(out, "<mergeCell ref='C%d:D%d'/>".formatted(i, i));
                }),
                limit("LISTED", "100,000"));
        add(
                "last-cell",
                RawBook.of(ANSWER + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"),
                READ + " | 1048576 [16381] 1");
        add("behind-the-last-row", RawBook.of("<row r='1048577'><c><v>1</v></c></row>"), damage("NOWHERE", "1048577"));
        add(
                "behind-the-last-column",
                RawBook.of("<row>" + "<c/>".repeat(16_385) + "</row>"),
                damage("NOWHERE", "XFE2"));
        add(
                "cells",
                sheet(out -> {
                    write(out, "<sheetData>");
                    for (int i = 0; i < 400_000; i++) write(out, "<row><c><v>" + i + "</v></c></row>");
                }),
                limit("CELLS", "300,000"));
    }

    private void addLists() {
        add(
                "styles",
                RawBook.of("").ofWorkbook("styles", "s.xml", "<a><cellXfs>" + "<xf/>".repeat(200_000)),
                limit("LISTED", "100,000"));
        add(
                "comments",
                RawBook.of("")
                        .ofSheet(
                                "comments",
                                "c.xml",
                                "<a>" + "<comment ref='A1'><text><t>a</t></text></comment>".repeat(20_000)),
                limit("FINDINGS", "10,000"));
        var stray = "<row><c/><c t='str'><v>a</v></c></row>";
        add(
                "strays",
                RawBook.ofSheet("<worksheet><sheetData><row><c t='str'><v>#</v></c></row>" + stray.repeat(20_000)
                        + "</sheetData></worksheet>"),
                limit("FINDINGS", "10,000"));
        add(
                "shapes",
                RawBook.of("")
                        .ofSheet(
                                "drawing",
                                DRAWING,
                                "<a>" + "<oneCellAnchor><sp><t>a</t></sp></oneCellAnchor>".repeat(20_000)),
                limit("SHAPES", "10,000"));
        var tabs = "<workbook xmlns:r='r'><sheets>" + "<sheet name='t' r:id='sheet'/>".repeat(5_000)
                + "</sheets></workbook>";
        add("tabs", RawBook.of("").part("xl/workbook.xml", tabs), limit("TABS", "1,000"));
        add(
                "marks-on-a-letter",
                RawBook.of("<row><c/><c t='str'><v>%s</v></c></row>".formatted("a" + "\u0301\u0316".repeat(60_000))),
                "item 1.1/1 t!C2 a" + "\u0301\u0316".repeat(60_000));
    }

    private void addPictures() {
        var anchor =
                "<a xmlns:r='r'><oneCellAnchor><from><col>2</col><row>1</row></from><pic><blip r:%s='r1'/></pic></oneCellAnchor></a>";
        add(
                "pixels",
                RawBook.of(ANSWER)
                        .ofSheet("drawing", DRAWING, anchor.formatted("embed"))
                        .relationsOf("xl/" + DRAWING, image("r1", "/xl/media/a.png"))
                        .part("xl/media/a.png", png(50_000, 50_000)),
                READ + " | PICTURE_TOO_LARGE t!C2 limit.PIXELS / 100,000,000");
        add(
                "remote-picture",
                RawBook.of(ANSWER)
                        .ofSheet("drawing", DRAWING, anchor.formatted("link"))
                        .relationsOf("xl/" + DRAWING, outside("r1", "image", "http://127.0.0.1:9/a.png")),
                READ + " | PICTURE_LINKED t!C2 http://127.0.0.1:9/a.png");
        add(
                "large-picture",
                RawBook.of(ANSWER)
                        .ofSheet("drawing", DRAWING, anchor.formatted("embed"))
                        .relationsOf("xl/" + DRAWING, image("r1", "/xl/media/a.png"))
                        .part("xl/media/a.png", out -> {
                            out.write(png(9, 9));
                            writeDense(out, 51 << 20);
                        }),
                READ + " | PICTURE_TOO_LARGE t!C2 limit.PICTURE / 50 MB");
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(24)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static String limit(String name, String most) {
        return "BEYOND_LIMIT %s limit." + name + " / " + most;
    }

    private static String damage(String name, String what) {
        return "DAMAGED %s damage." + name + " / " + what;
    }

    private void add(String name, RawBook book, String finding) {
        book.save(file(name, finding));
    }

    private void add(String name, byte[] bytes, String finding) {
        try {
            Files.write(file(name, finding), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name, String finding) {
        said.put(name + ".xlsx", finding.replace("%s", name + ".xlsx"));
        return folder.resolve(name + ".xlsx");
    }

    /** @param inside what is in the element {@code worksheet} */
    private static RawBook sheet(RawBook.Content inside) {
        return RawBook.of("").part(SHEET, out -> {
            write(out, "<worksheet>");
            inside.writeTo(out);
        });
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(OutputStream out, String text, int bytes) throws IOException {
        int atOnce = Math.max(1, (1 << 16) / text.length());
        var block = text.repeat(atOnce).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes; i += block.length) out.write(block);
    }

    /** Letters that pack well, though not so well that this alone would give them away. */
    private static void writeDense(OutputStream out, int bytes) throws IOException {
        var random = new Random(1);
        var block = new byte[1 << 14];
        Arrays.fill(block, (byte) 'a');
        for (int i = 0; i < bytes; i += block.length) {
            for (int at = 0; at < 200; at++) block[random.nextInt(block.length)] = (byte) ('b' + random.nextInt(20));
            out.write(block);
            Arrays.fill(block, (byte) 'a');
        }
    }

    private interface Change {
        void to(byte[] bytes);
    }

    private static byte[] changed(byte[] bytes, Change change) {
        var copy = bytes.clone();
        change.to(copy);
        return copy;
    }

    /** A place in the packed bytes of a part, behind its name. */
    private static int inside(byte[] bytes, String part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(part) + part.length() + 30;
    }

    private static void flip(byte[] bytes, int at) {
        bytes[at] ^= 4;
    }

    /** Changes a byte in each entry of the list of parts. */
    private static void ofEach(byte[] bytes, int at, int value) {
        for (int i = 0; i < bytes.length - 4; i++)
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2)
                bytes[i + at] = (byte) value;
    }
}
