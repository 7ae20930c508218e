package io.ruamlem.bench.contest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word template of a few paragraphs and tables, in the markup that each engine asks for. */
final class WordTemplate {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final long WIDTH = 3_600_000;
    private static final long HEIGHT = 2_700_000;

    /** One white pixel. */
    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==");

    static byte[] of(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(relation("rId1", "styles", "styles.xml") + relation("rId2", "image", "media/photo.gif")));
            part(zip, "word/styles.xml", "<w:styles" + NAMESPACES + "/>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document" + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
            zip.putNextEntry(new ZipEntry("word/media/photo.gif"));
            zip.write(PIXEL);
        }
        return bytes.toByteArray();
    }

    static String paragraph(String... runs) {
        var paragraph = new StringBuilder("<w:p>");
        for (var run : runs) paragraph.append("<w:r><w:t>").append(run).append("</w:t></w:r>");
        return paragraph.append("</w:p>").toString();
    }

    /** @param rows whose markup it is */
    static String table(int columns, String rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"2000\"/>".repeat(columns) + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) row.append(cell(cell));
        return row.append("</w:tr>").toString();
    }

    static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }

    /** @param bookmark around the picture, by which it is known */
    static String picture(String bookmark) {
        return "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"" + bookmark + "\"/><w:r><w:drawing><wp:inline xmlns:wp=\""
                + DRAWING + "wordprocessingDrawing\"><wp:extent cx=\"" + WIDTH + "\" cy=\"" + HEIGHT
                + "\"/><wp:docPr id=\"1\" name=\"photo\"/><a:graphic xmlns:a=\"" + DRAWING
                + "main\"><a:graphicData uri=\"" + DRAWING + "picture\"><pic:pic xmlns:pic=\"" + DRAWING
                + "picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"photo\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed=\"rId2\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + WIDTH + "\" cy=\"" + HEIGHT + "\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>";
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"gif\" ContentType=\"image/gif\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD + "styles+xml\"/></Types>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private WordTemplate() {}
}
