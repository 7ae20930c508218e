package io.ruamlem.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** Makes Word templates for tests: a paragraph per line, or markup of the body as it stands. */
public final class TemplateDoc {
    /**
     * Lines of text; a line that begins with {@code |} is a row of a table of as many cells as it has bars. The last cell of
     * a short row reaches to the table's right edge.
     */
    public static Path of(Path folder, String lines) throws Exception {
        var body = new StringBuilder();
        var table = new ArrayList<String>();
        for (var line : lines.lines().toList()) {
            if (!line.startsWith("|")) {
                body.append(table(table)).append(paragraph(line));
                table.clear();
            } else table.add(line);
        }
        return ofMarkup(folder, body.append(table(table)).toString());
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

    private static String table(List<String> lines) {
        if (lines.isEmpty()) return "";
        int columns = lines.stream().mapToInt(line -> cells(line).length).max().orElse(0);
        return "<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol w:w=\"2000\"/>".repeat(columns) + "</w:tblGrid>"
                + lines.stream().map(line -> row(cells(line), columns)).collect(Collectors.joining()) + "</w:tbl>";
    }

    private static String row(String[] cells, int columns) {
        var row = new StringBuilder("<w:tr>");
        for (int i = 0; i < cells.length; i++) {
            int span = i == cells.length - 1 ? columns - i : 1;
            row.append("<w:tc>")
                    .append(span > 1 ? "<w:tcPr><w:gridSpan w:val=\"" + span + "\"/></w:tcPr>" : "")
                    .append(paragraph(cells[i].strip()))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String[] cells(String line) {
        return line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + Xml.escape(text) + "</w:t></w:r></w:p>";
    }

    private TemplateDoc() {}
}
