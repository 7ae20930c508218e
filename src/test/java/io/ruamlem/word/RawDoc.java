package io.ruamlem.word;

import io.ruamlem.office.RawPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A Word document written part by part, whole until a test breaks it: a style, a list, a footnote, a comment, a header. */
final class RawDoc {
    private static final String NAMESPACES = " xmlns:w='" + Ooxml.W
            + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final RawPackage parts = new RawPackage();

    private RawDoc() {
        parts.relation("", "officeDocument", "word/document.xml");
        part(
                "styles",
                "<w:styles%s><w:style w:type='paragraph' w:styleId='H'><w:name w:val='H'/></w:style></w:styles>");
        part(
                "numbering",
                "<w:numbering%s><w:abstractNum w:abstractNumId='1'/><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num></w:numbering>");
        part("footnotes", "<w:footnotes%s><w:footnote w:id='1'><w:p/></w:footnote></w:footnotes>");
        part("comments", "<w:comments%s><w:comment w:id='1' w:author='a'><w:p/></w:comment></w:comments>");
        part("header", "<w:hdr%s><w:p/></w:hdr>");
    }

    static RawDoc ofBody(String markup) {
        var doc = new RawDoc();
        doc.parts.part(
                "word/document.xml",
                TYPE + "document.main+xml",
                "<w:document" + NAMESPACES + "><w:body>" + markup + "</w:body></w:document>");
        return doc;
    }

    /** @param markup with {@code %s} for the declarations of prefixes */
    RawDoc part(String kind, String markup) {
        parts.part("word/" + kind + ".xml", TYPE + kind + "+xml", markup.formatted(NAMESPACES));
        parts.relation("word/document.xml", kind, kind + ".xml");
        return this;
    }

    RawPackage parts() {
        return parts;
    }

    List<String> problems(Path folder) throws IOException {
        return WordFile.problemsOfReport(parts.writeTo(folder.resolve("raw.docx")));
    }
}
