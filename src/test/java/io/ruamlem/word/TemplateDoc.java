package io.ruamlem.word;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** Makes Word templates for tests: a paragraph per line, or markup of the body as it stands. */
public final class TemplateDoc {
    /** Lines of text; a line that begins with {@code |} is a row of a table of as many cells as it has bars. */
    public static Path of(Path folder, String lines) throws Exception {
        var body = new StringBuilder();
        boolean inTable = false;
        for (var line : lines.lines().toList()) {
            boolean isRow = line.startsWith("|");
            if (isRow && !inTable) body.append("<w:tbl><w:tblPr/><w:tblGrid/>");
            if (!isRow && inTable) body.append("</w:tbl>");
            inTable = isRow;
            body.append(isRow ? row(line) : paragraph(line));
        }
        return ofMarkup(folder, body + (inTable ? "</w:tbl>" : ""));
    }

    static Path ofMarkup(Path folder, String markup) throws Exception {
        return ofBody(folder, markup + "<w:sectPr/>");
    }

    /** Markup of the whole body, its last section too. */
    static Path ofBody(Path folder, String markup) throws Exception {
        var document = WordprocessingMLPackage.createPackage();
        document.getMainDocumentPart()
                .setJaxbElement((org.docx4j.wml.Document) XmlUtils.unmarshalString("<w:document xmlns:w=\"" + Ooxml.W
                        + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><w:body>"
                        + markup + "</w:body></w:document>"));
        var file = folder.resolve("report.docx");
        document.save(file.toFile());
        return file;
    }

    private static String row(String line) {
        var cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        return "<w:tr>"
                + Arrays.stream(cells)
                        .map(cell -> "<w:tc>" + paragraph(cell.strip()) + "</w:tc>")
                        .collect(Collectors.joining())
                + "</w:tr>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + Xml.escape(text) + "</w:t></w:r></w:p>";
    }

    private TemplateDoc() {}
}
