package io.ruamlem.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package written part by part, to be broken as a test likes. */
public final class RawPackage {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> relations = new TreeMap<>();

    /** @param type empty for none */
    public RawPackage part(String name, String type, String text) {
        parts.put(name, text);
        return type(name, type);
    }

    public RawPackage type(String name, String type) {
        types.put(name, type);
        return this;
    }

    /** A relation whose id is its kind. */
    public RawPackage relation(String part, String kind, String target) {
        relations
                .computeIfAbsent(part, key -> new LinkedHashMap<>())
                .put(
                        kind,
                        "<Relationship Id='" + kind + "' Type='" + TYPE + kind + "' Target='" + target + "'"
                                + (target.contains(":") ? " TargetMode='External'/>" : "/>"));
        return this;
    }

    public Path writeTo(Path file) throws IOException {
        var all = new LinkedHashMap<>(parts);
        relations.forEach((part, list) -> all.put(
                relationsOf(part),
                "<Relationships xmlns='" + PACKAGE + "relationships'>" + String.join("", list.values())
                        + "</Relationships>"));
        all.put("[Content_Types].xml", contentTypes());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private String contentTypes() {
        var list =
                new StringBuilder("<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType='"
                        + "application/vnd.openxmlformats-package.relationships+xml'/>");
        types.forEach((name, type) -> {
            if (!type.isEmpty()) list.append("<Override PartName='/" + name + "' ContentType='" + type + "'/>");
        });
        return list + "</Types>";
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}
