package io.ruamlem.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word templates for tests part by part, each given as the markup inside its root element. */
final class TemplatePackage {
    private static final String NAMESPACES = "xmlns:w=\"" + Ooxml.W + "\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final Map<String, String> roots = new LinkedHashMap<>();

    /** @param root the part's name without ending: {@code footnotes}, {@code header1} */
    TemplatePackage with(String root, String markup) {
        roots.put(root, markup);
        return this;
    }

    Path body(Path folder, String markup) throws IOException {
        var file = folder.resolve("report.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", RELATIONS + relation("rId1", "officeDocument", "word/document.xml"));
            put(
                    zip,
                    "word/document.xml",
                    "<w:document " + NAMESPACES + "><w:body>" + markup + "<w:sectPr/></w:body></w:document>");
            for (var root : roots.entrySet())
                put(
                        zip,
                        "word/" + root.getKey() + ".xml",
                        "<w:" + element(root.getKey()) + " " + NAMESPACES + ">" + root.getValue() + "</w:"
                                + element(root.getKey()) + ">");
            put(zip, "word/_rels/document.xml.rels", relations());
        }
        return file;
    }

    private static String kind(String part) {
        return part.replaceFirst("\\d+$", "");
    }

    private static String element(String part) {
        return kind(part).equals("header") ? "hdr" : part;
    }

    private String types() {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + type("document", "document.main"));
        roots.keySet().forEach(root -> types.append(type(root, kind(root))));
        return types + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private String relations() {
        var relations = new StringBuilder(RELATIONS);
        int number = 0;
        for (var root : roots.keySet())
            relations.append("<Relationship Id=\"rId" + ++number + "\" Type=\"" + RELATION + kind(root) + "\" Target=\""
                    + root + ".xml\"/>");
        return relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
