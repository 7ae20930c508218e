package io.ruamlem.excel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
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
    /** Bytes that a part counts for at least: opening it again and again takes time, too. */
    private static final long LEAST = 4096;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries;
    private final Allowance texts = new Allowance(Limit.TEXTS);
    private final Allowance pictures = new Allowance(Limit.PICTURES);
    private long unpacked;

    private OfficePackage(ZipFile zip, Map<String, ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /** @throws IOException if it is no whole zip, or one beyond a {@link Limit} */
    static OfficePackage open(Path file) throws IOException {
        Limit.FILE.check(Files.size(file));
        // Over a channel: java.io.File does not see Thai names where the system's language is C.
        var channel = new MeasuredChannel(Files.newByteChannel(file), Limit.PART_LIST);
        try {
            var zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            channel.stopMeasuring();
            return new OfficePackage(zip, entries(zip));
        } catch (FileSystemException e) {
            channel.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw NotReadableException.under(e).orElse(NotReadableException.damaged(Damage.NOT_WHOLE, "ZIP"));
        }
    }

    private static Map<String, ZipArchiveEntry> entries(ZipFile zip) throws IOException {
        var entries = new HashMap<String, ZipArchiveEntry>();
        for (var each = zip.getEntries(); each.hasMoreElements(); ) {
            var entry = each.nextElement();
            if (entry.isDirectory()) continue;
            checkName(entry.getName());
            if (entries.put(key(entry.getName()), entry) != null)
                throw NotReadableException.damaged(Damage.SAME_NAME, entry.getName());
            Limit.PARTS.check(entries.size());
        }
        return entries;
    }

    /** Nothing is ever unpacked to a name, but no office program writes such a one. */
    private static void checkName(String name) throws IOException {
        if (List.of(name.split("[/\\\\]")).contains(".."))
            throw NotReadableException.damaged(Damage.OUTSIDE_NAME, name);
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
        return Optional.of(
                Xml.over(stream(part, Limit.XML, unpacked), texts, bytes -> unpacked += Math.max(LEAST, bytes)));
    }

    /** @throws IOException if there is no such part */
    Xml xml(String part) throws IOException {
        return findXml(part).orElseThrow(() -> missing(part));
    }

    /** The bytes of a picture, to be closed after reading. */
    PartStream picture(String part) throws IOException {
        var entry = find(part);
        pictures.take(Math.min(entry.getSize(), Limit.PICTURE.most()));
        return stream(part, Limit.PICTURE, 0);
    }

    /** The first bytes of a part. */
    byte[] head(String part, int length) throws IOException {
        try (var in = stream(part, Limit.PICTURE, 0)) {
            return in.readNBytes(length);
        }
    }

    /** All bytes of a part of XML. */
    byte[] bytes(String part) throws IOException {
        try (var in = stream(part, Limit.XML, 0)) {
            return in.readAllBytes();
        }
    }

    /** The part's name as it stands in the zip. */
    String nameOf(String part) throws IOException {
        return find(part).getName();
    }

    private ZipArchiveEntry find(String part) throws IOException {
        var entry = entries.get(key(part));
        if (entry == null) throw missing(part);
        return entry;
    }

    private static NotReadableException missing(String part) {
        return NotReadableException.damaged(Damage.MISSING, part);
    }

    /** @param before bytes that count against the limit already */
    private PartStream stream(String part, Limit limit, long before) throws IOException {
        var entry = find(part);
        if (entry.getGeneralPurposeBit().usesEncryption()) throw NotReadableException.encrypted();
        boolean isKnown = entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED;
        if (!isKnown) throw NotReadableException.damaged(Damage.PACKING, entry.getName());
        try {
            return new PartStream(zip.getInputStream(entry), entry, limit, before);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw NotReadableException.damaged(Damage.NOT_WHOLE, entry.getName());
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
