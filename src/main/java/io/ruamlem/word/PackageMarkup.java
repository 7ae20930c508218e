package io.ruamlem.word;

import java.util.stream.Collectors;
import org.docx4j.openpackaging.contenttype.CTDefault;
import org.docx4j.openpackaging.contenttype.CTOverride;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;

/** What a package says of its parts (ECMA-376 Part 2): their types and relations, which docx4j keeps. */
final class PackageMarkup {
    static final String TYPES = "[Content_Types].xml";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/";

    static String of(ContentTypeManager types) {
        var all = new StringBuilder(Xml.DECLARATION.strip() + "<Types xmlns=\"" + NAMESPACE + "content-types\">");
        types.getDefaultContentType().values().forEach(type -> all.append(of(type)));
        types.getOverrideContentType().values().forEach(type -> all.append(of(type)));
        return all.append("</Types>").toString();
    }

    private static String of(CTDefault type) {
        return "<Default" + attribute("Extension", type.getExtension())
                + attribute("ContentType", type.getContentType()) + "/>";
    }

    private static String of(CTOverride type) {
        return "<Override" + attribute("ContentType", type.getContentType()) + attribute("PartName", type.getPartName())
                + "/>";
    }

    static String of(RelationshipsPart relations) {
        return relations.getRelationships().getRelationship().stream()
                .map(PackageMarkup::of)
                .collect(Collectors.joining(
                        "",
                        Xml.DECLARATION + "<Relationships xmlns=\"" + NAMESPACE + "relationships\">\n",
                        "</Relationships>\n"));
    }

    private static String of(Relationship relation) {
        var mode = relation.getTargetMode();
        return "    <Relationship" + (mode == null ? "" : attribute("TargetMode", mode))
                + attribute("Target", relation.getTarget()) + attribute("Type", relation.getType())
                + attribute("Id", relation.getId()) + "/>\n";
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Xml.escape(value) + "\"";
    }

    private PackageMarkup() {}
}
