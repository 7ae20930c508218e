package io.ruamlem.word;

import java.util.List;
import org.w3c.dom.Document;

/** The part of a document's settings: Word is to find the page numbers of the contents when it opens the report. */
final class WordSettings {
    /** ECMA-376 Part 1, 17.15.1.78: what the schema wants behind it. */
    private static final List<String> FOLLOWERS = List.of(
            "hdrShapeDefaults",
            "footnotePr",
            "endnotePr",
            "compat",
            "docVars",
            "rsids",
            "mathPr",
            "attachedSchema",
            "themeFontLang",
            "clrSchemeMapping",
            "doNotIncludeSubdocsInStats",
            "doNotAutoCompressPictures",
            "forceUpgrade",
            "captions",
            "readModeInkLockDown",
            "smartTagType",
            "schemaLibrary",
            "shapeDefaults",
            "doNotEmbedSmartTags",
            "decimalSymbol",
            "listSeparator",
            "docId",
            "discardImageEditingData",
            "defaultImageDpi",
            "conflictMode",
            "chartTrackingRefBased");

    static String withFieldsUpdated(Document part) {
        var root = part.getDocumentElement();
        Ooxml.child(root, "updateFields").ifPresent(root::removeChild);
        Ooxml.insert(root, "<w:updateFields w:val=\"true\"/>", FOLLOWERS);
        return Xml.DECLARATION + Xml.of(root);
    }

    private WordSettings() {}
}
