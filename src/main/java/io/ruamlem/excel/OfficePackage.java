package io.ruamlem.excel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an Office file (ECMA-376 Part 2) under their names without a leading slash, e.g. {@code xl/workbook.xml};
 * upper and lower case are the same.
 */
final class OfficePackage implements Closeable {
    /** The earliest a ZIP archive can say: the same copy has the same bytes whenever it is made. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries;
    private long unpacked;

    private OfficePackage(ZipFile zip, Map<String, ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /** @throws IOException if it is no whole zip, or one beyond {@link Limits} */
    static OfficePackage open(Path file) throws IOException {
        if (Files.size(file) > Limits.FILE) throw NotReadableException.tooLarge("file");
        // Over a channel: java.io.File does not see Thai names where the system's language is C.
        var channel = Files.newByteChannel(file);
        try {
            var zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            return new OfficePackage(zip, entries(zip));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e instanceof NotReadableException known ? known : NotReadableException.damaged(e.toString());
        }
    }

    private static Map<String, ZipArchiveEntry> entries(ZipFile zip) throws IOException {
        var entries = new HashMap<String, ZipArchiveEntry>();
        for (var each = zip.getEntries(); each.hasMoreElements(); ) {
            var entry = each.nextElement();
            if (entry.isDirectory()) continue;
            // Two parts of one name: programs differ on which they show, so neither can be trusted.
            if (entries.put(key(entry.getName()), entry) != null) throw NotReadableException.damaged(entry.getName());
            if (entries.size() > Limits.PARTS) throw NotReadableException.tooLarge("parts");
        }
        return entries;
    }

    /** A part's name with what does not count in it made the same. */
    static String key(String name) {
        var slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** The part as XML, to be closed after reading; empty if there is none of that name. */
    Optional<Xml> findXml(String part) throws IOException {
        if (!has(part)) return Optional.empty();
        return Optional.of(Xml.over(stream(part, Limits.XML - unpacked), bytes -> unpacked += bytes));
    }

    /** @throws IOException if there is no such part */
    Xml xml(String part) throws IOException {
        return findXml(part).orElseThrow(() -> NotReadableException.damaged(part));
    }

    /** All bytes of a part. */
    byte[] bytes(String part, long bound) throws IOException {
        if (!has(part)) throw NotReadableException.damaged(part);
        try (var in = stream(part, bound)) {
            return in.readAllBytes();
        }
    }

    private PartStream stream(String part, long bound) throws IOException {
        var entry = entries.get(key(part));
        try {
            return new PartStream(zip.getInputStream(entry), entry, bound);
        } catch (RuntimeException e) {
            throw NotReadableException.damaged(part + ": " + e);
        }
    }

    /**
     * Writes the package again: parts that have not changed as they are compressed here, new ones at the end.
     *
     * @param changed what parts hold instead
     */
    void copy(Path file, Map<String, byte[]> changed) throws IOException {
        var left = new LinkedHashMap<String, String>();
        changed.keySet().forEach(part -> left.put(key(part), part));
        try (var out = new ZipArchiveOutputStream(Files.newByteChannel(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING))) {
            for (var all = zip.getEntriesInPhysicalOrder(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                var part = left.remove(key(entry.getName()));
                if (part == null) out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                else put(out, entry.getName(), changed.get(part));
            }
            for (var part : left.values()) put(out, part, changed.get(part));
        }
    }

    private static void put(ZipArchiveOutputStream out, String name, byte[] bytes) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(DATE);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
