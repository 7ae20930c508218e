package io.ruamlem.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A template entry by entry, for what {@link TemplateDoc} does not make: headers, notes, styles, comments, links. */
final class RawTemplate {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final String body;

    /** @param body markup; {@code w:sectPr} with the header comes behind it */
    RawTemplate(String body) {
        this.body = body;
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + Xml.escape(text) + "</w:t></w:r></w:p>";
    }

    /** A text box as Word 2010 and later write it, with a copy for older programs. */
    static String textBox(String text) {
        var content = "<w:txbxContent>" + paragraph(text) + "</w:txbxContent>";
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>"
                + "<wp:docPr id=\"1\" name=\"b\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>"
                + content
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                + content + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    /** @param kind header, footer, footnotes, styles, comments */
    RawTemplate with(String kind, String root, String content) {
        parts.put("word/" + kind + ".xml", root(root, content));
        types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(kind, WORD, kind));
        return relation("rId" + kind, kind, kind + ".xml", "Internal");
    }

    RawTemplate relation(String id, String type, String target, String mode) {
        relations.append(
                ("<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                                + " Target=\"%s\" TargetMode=\"%s\"/>")
                        .formatted(id, type, target, mode));
        return this;
    }

    Path in(Path folder) throws IOException {
        var file = folder.resolve("report.docx");
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relationships("""
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"""));
        parts.put("word/document.xml", root("document", "<w:body>" + body + section() + "</w:body>"));
        parts.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private String section() {
        var header = parts.containsKey("word/header.xml")
                ? "<w:headerReference w:type=\"default\" r:id=\"rIdheader\"/>"
                : "";
        return "<w:sectPr>" + header + "</w:sectPr>";
    }

    private String types() {
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>%s</Types>""".formatted(WORD, types);
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String root(String name, String content) {
        return "<w:" + name + " " + Namespaces.DECLARATIONS
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
                + content + "</w:" + name + ">";
    }
}
