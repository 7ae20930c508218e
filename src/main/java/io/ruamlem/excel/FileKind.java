package io.ruamlem.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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
        if (head.startsWith(OLE2)) throw new OldContainer(file).kind();
        if (head.chars().allMatch(c -> c == 0)) throw NotReadableException.damaged(Damage.NOT_WHOLE, "0");
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
        var text = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) return "xml";
        if (isLink(text)) return "link";
        if (text.startsWith("<!doctype html") || text.contains("<html") || text.startsWith("<table")) return "html";
        return head.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r') ? "unknown" : "csv";
    }

    /** What Google Drive and browsers leave on a disk in place of the file itself. */
    private static boolean isLink(String text) {
        return text.startsWith("[internetshortcut]") || text.startsWith("{") && text.contains("\"doc_id\"");
    }

    private static boolean isPicture(String head) {
        var bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        boolean isText = head.startsWith("<") || head.startsWith("BM") && head.indexOf('\0') < 0;
        return !isText
                && (PictureHeader.read(bytes).isPresent()
                        || head.startsWith("\u00FF\u00D8\u00FF")
                        || !PictureHeader.otherFormat(bytes).isEmpty());
    }

    private static boolean isZip(Path file) throws IOException {
        try (var parts = OfficePackage.open(file)) {
            return parts.has("[Content_Types].xml");
        } catch (NotReadableException e) {
            return false;
        }
    }
}
