package io.ruamlem.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A .docx or .xlsx opened to be checked: its parts by name, those of XML parsed. */
public final class OfficeFile {
    private final Set<String> names = new HashSet<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private OfficeFile() {}

    public static OfficeFile open(Path file) throws IOException {
        var office = new OfficeFile();
        try (var zip = ZipFile.builder().setPath(file).get()) {
            for (var entry : Collections.list(zip.getEntries()))
                office.read(entry, zip.getInputStream(entry).readAllBytes());
        }
        return office;
    }

    /** What any Office file must have right, a sentence each. */
    public List<String> problems() {
        var all = new ArrayList<>(problems);
        all.addAll(new PackageRules(this).problems());
        documents.forEach((name, document) -> all.addAll(Schemas.problems(name, document)));
        return all;
    }

    public Set<String> names() {
        return names;
    }

    /** The parts of XML by name; with alternatives, as the newest programs see them. */
    public Map<String, Document> documents() {
        var newest = new LinkedHashMap<String, Document>();
        documents.forEach((name, document) -> newest.put(name, AlternateContent.newest(document)));
        return newest;
    }

    /** The parts of XML by name, all alternatives in them. */
    Map<String, Document> sources() {
        return documents;
    }

    private void read(ZipArchiveEntry entry, byte[] bytes) {
        var name = entry.getName();
        if (names.stream().anyMatch(name::equalsIgnoreCase)) problems.add(name + ": there are two of that name");
        names.add(name);
        var crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.getCrc()) problems.add(name + ": its bytes do not fit its check sum");
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)")) parse(name, bytes);
    }

    private void parse(String name, byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrown());
            documents.put(name, builder.parse(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            problems.add(name + ": not well-formed: " + e.getMessage());
        }
    }

    /** Otherwise the parser prints what it throws. */
    private static final class Thrown implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
