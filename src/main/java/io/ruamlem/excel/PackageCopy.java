package io.ruamlem.excel;

import static io.ruamlem.excel.OfficePackage.key;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A copy of an Office file in which a few parts change or are added: all others stay as they are, to the byte. */
final class PackageCopy {
    private static final String TYPES = "[Content_Types].xml";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String NO_RELATIONS = PartText.DECLARATION
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private final OfficePackage parts;
    private final boolean isStrict;
    private final Map<String, Change> changes = new LinkedHashMap<>();

    private record Change(String part, PartText text, Charset charset) {
        byte[] bytes() {
            return text.text().getBytes(charset);
        }
    }

    private PackageCopy(OfficePackage parts, boolean isStrict) {
        this.parts = parts;
        this.isStrict = isStrict;
    }

    /** @param main the part that tells which of the two namespaces the file keeps to */
    static PackageCopy of(OfficePackage parts, String main) throws IOException {
        var namespace = PartText.decode(parts.bytes(main)).namespace();
        return new PackageCopy(parts, namespace.startsWith("http://purl.oclc.org/"));
    }

    /** The namespace of relations in the parts of this file. */
    String relationNamespace() {
        return isStrict ? STRICT : TRANSITIONAL;
    }

    /** A part as it is by now, to look at only. */
    PartText peek(String part) throws IOException {
        return has(changes, part) ? changes.get(key(part)).text() : PartText.decode(parts.bytes(part));
    }

    /** A part that is to change. */
    PartText text(String part) throws IOException {
        if (!has(changes, part)) replace(part, peek(part));
        return changes.get(key(part)).text();
    }

    /** A part of drawings, which programs write in whatever letters; what we add to it has Latin ones only. */
    PartText drawing(String part) throws IOException {
        var letters = StandardCharsets.ISO_8859_1;
        if (!has(changes, part))
            changes.put(key(part), new Change(part, new PartText(new String(parts.bytes(part), letters)), letters));
        return changes.get(key(part)).text();
    }

    void replace(String part, PartText text) {
        changes.put(key(part), new Change(part, text, StandardCharsets.UTF_8));
    }

    /**
     * Adds a part.
     *
     * @param pattern of its name, e.g. {@code xl/comments%d.xml}
     * @return its name
     */
    String add(String pattern, String contentType, PartText text) throws IOException {
        int number = 1;
        while (has(pattern.formatted(number))) number++;
        var part = pattern.formatted(number);
        replace(part, text);
        var types = text(TYPES);
        var override = "<Override PartName=\"/" + part + "\" ContentType=\"" + contentType + "\"/>";
        types.append(types.root(), types.own(override));
        return part;
    }

    /** Lets a part point to another and gives the relation's id. */
    String relate(String from, String type, String to) throws IOException {
        int slash = from.lastIndexOf('/') + 1;
        var name = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
        if (!has(name)) addRelations(name);
        var relations = text(name);
        int number = 1;
        while (relations.text().contains("\"ruamlem" + number + "\"")) number++;
        var id = "ruamlem" + number;
        var relation = "<Relationship Id=\"" + id + "\" Type=\"" + relationNamespace() + "/" + type + "\" Target=\"/"
                + to + "\"/>";
        relations.append(relations.root(), relations.own(relation));
        return id;
    }

    /** Some programs name the kind of each part of relations that they write, and of no other. */
    private void addRelations(String name) throws IOException {
        replace(name, new PartText(NO_RELATIONS));
        var types = text(TYPES);
        boolean isKnown = types.elements("Default").stream()
                .anyMatch(kind -> types.attribute(kind, "Extension").equalsIgnoreCase("rels"));
        if (!isKnown)
            types.append(types.root(), types.own("<Default Extension=\"rels\" ContentType=\"" + RELATIONS + "\"/>"));
    }

    private boolean has(String part) {
        return parts.has(part) || has(changes, part);
    }

    private static boolean has(Map<String, Change> changes, String part) {
        return changes.containsKey(key(part));
    }

    void write(Path file) throws IOException {
        var changed = new LinkedHashMap<String, byte[]>();
        changes.values().forEach(change -> changed.put(change.part(), change.bytes()));
        parts.copy(file, changed);
    }
}
