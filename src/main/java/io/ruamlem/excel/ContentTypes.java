package io.ruamlem.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the parts of an Office file are, by part and by the end of the name (ECMA-376 Part 2, 10.1.2); so a renamed file is known by its content. */
record ContentTypes(Map<String, String> byPart) {
    private static final String PART = "[Content_Types].xml";
    private static final int MIME_TYPE = 100;

    /** @throws IOException if it is a zip of another kind */
    static ContentTypes read(OfficePackage parts) throws IOException {
        var found = parts.findXml(PART);
        if (found.isEmpty()) throw NotReadableException.kind(kindWithoutTypes(parts));
        var types = new HashMap<String, String>();
        try (var xml = found.get()) {
            while (xml.next()) {
                if (xml.is("Override")) types.put(key(xml.attribute("PartName")), xml.attribute("ContentType"));
                if (xml.is("Default")) types.put(extension(xml.attribute("Extension")), xml.attribute("ContentType"));
                Limit.LISTED.check(types.size());
            }
        }
        return new ContentTypes(types);
    }

    private static String kindWithoutTypes(OfficePackage parts) throws IOException {
        if (!parts.has("mimetype")) return "zip";
        var type = new String(parts.head("mimetype", MIME_TYPE), StandardCharsets.US_ASCII);
        return type.contains("opendocument.spreadsheet") ? "ods" : "zip";
    }

    private static String key(String part) {
        return Relations.resolve("", part).toLowerCase(Locale.ROOT);
    }

    /** The key of all parts whose names end like this: no part's name begins with an asterisk. */
    private static String extension(String extension) {
        return "*." + extension.toLowerCase(Locale.ROOT);
    }

    private String type(String part) {
        var ofExtension = byPart.getOrDefault(extension(part.substring(part.lastIndexOf('.') + 1)), "");
        return byPart.getOrDefault(key(part), ofExtension);
    }

    /**
     * The name of the workbook's part.
     *
     * @throws IOException if the main part is no workbook of XML
     */
    String workbook(OfficePackage parts) throws IOException {
        var main = Relations.of(parts, "")
                .parts("officeDocument")
                .findFirst()
                .orElseThrow(() -> NotReadableException.kind("zip"));
        var type = type(main);
        if (type.contains("sheet.binary")) throw NotReadableException.kind("xlsb");
        if (type.contains("wordprocessingml") || type.contains("ms-word")) throw NotReadableException.kind("docx");
        boolean isWorkbook = type.contains("spreadsheetml") || type.contains("ms-excel");
        boolean isAnyXml = type.isEmpty() || type.equals("application/xml") || type.equals("text/xml");
        if (!isWorkbook && !isAnyXml) throw NotReadableException.kind("unknown");
        return main;
    }
}
