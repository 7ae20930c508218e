package io.ruamlem.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Knows by its first bytes what a file is that has been sent instead of an .xlsx workbook. */
final class FileKind {
    private static final int HEAD = 4096;
    private static final String ZIP = "PK";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";

    private FileKind() {}

    /**
     * Lets pass what may be a zip.
     *
     * @throws IOException for everything else, with its kind
     */
    static void check(Path file) throws IOException {
        var head = head(file);
        if (head.startsWith(ZIP)) return;
        if (head.isEmpty()) throw NotReadableException.kind("empty");
        if (head.startsWith(OLE2)) throw ole2(file);
        var kind = kind(head);
        // Something may stand before a zip, and Excel opens it all the same.
        if (!kind.equals("unknown") || !isZip(file)) throw NotReadableException.kind(kind);
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static String kind(String head) {
        if (head.startsWith("%PDF")) return "pdf";
        if (isPicture(head)) return "picture";
        if (head.chars().allMatch(c -> c == 0)) return "damaged";
        var text = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) return "xml";
        if (text.startsWith("<!doctype html") || text.contains("<html") || text.startsWith("<table")) return "html";
        return head.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r') ? "unknown" : "csv";
    }

    private static boolean isPicture(String head) {
        var bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        boolean isText = head.startsWith("<") || head.startsWith("BM") && head.indexOf('\0') < 0;
        return !isText
                && (PictureHeader.read(bytes).isPresent()
                        || head.startsWith("\u00FF\u00D8\u00FF")
                        || !PictureHeader.otherFormat(bytes).isEmpty());
    }

    private static boolean isZip(Path file) {
        try (var parts = OfficePackage.open(file)) {
            return parts.has("[Content_Types].xml");
        } catch (IOException e) {
            return false;
        }
    }

    /** The old container holds an old workbook, or a new one under a password. */
    private static IOException ole2(Path file) throws IOException {
        if (Files.size(file) > Limits.FILE) return NotReadableException.tooLarge("file");
        try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(file));
                var container = new POIFSFileSystem(in)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) return NotReadableException.encrypted();
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book"))
                return NotReadableException.kind("xls");
            return NotReadableException.kind(root.hasEntryCaseInsensitive("WordDocument") ? "docx" : "unknown");
        } catch (RuntimeException e) {
            return NotReadableException.damaged(e.toString());
        }
    }
}
