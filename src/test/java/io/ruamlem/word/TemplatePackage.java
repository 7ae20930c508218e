package io.ruamlem.word;

import io.ruamlem.office.RawPackage;
import java.io.IOException;
import java.nio.file.Path;

/** Makes Word templates for tests part by part, each given as the markup inside its root element. */
final class TemplatePackage {
    private static final String NAMESPACES = " " + Namespaces.DECLARATIONS
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final RawPackage parts = new RawPackage();

    /** @param name the part's name without ending: {@code footnotes}, {@code header1} */
    TemplatePackage with(String name, String markup) {
        var kind = name.replaceFirst("\\d+$", "");
        parts.part("word/" + name + ".xml", TYPE + kind + "+xml", root(kind.equals("header") ? "hdr" : kind, markup));
        parts.relation("word/document.xml", kind, name + ".xml");
        return this;
    }

    Path body(Path folder, String markup) throws IOException {
        parts.part(
                "word/document.xml",
                TYPE + "document.main+xml",
                root("document", "<w:body>" + markup + "<w:sectPr/></w:body>"));
        parts.relation("", "officeDocument", "word/document.xml");
        return parts.writeTo(folder.resolve("report.docx"));
    }

    private static String root(String name, String markup) {
        return "<w:" + name + NAMESPACES + ">" + markup + "</w:" + name + ">";
    }
}
