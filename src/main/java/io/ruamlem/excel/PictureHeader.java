package io.ruamlem.excel;

import io.ruamlem.model.PictureFormat;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the first bytes of a picture say; nothing is unpacked.
 *
 * @param width in pixels, at 96 to the inch where the format measures otherwise; 0 if it does not say
 * @param height likewise
 */
record PictureHeader(PictureFormat format, int width, int height) {
    private static final int SVG_HEAD = 4096;
    private static final double PIXELS_PER_INCH = 96;
    private static final Pattern SVG = Pattern.compile("<(?:\\w+:)?svg\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9.]+)\\s*(px|pt|pc|mm|cm|in|)\\s*");

    /** Empty for formats that Word does not show. */
    static Optional<PictureHeader> read(byte[] bytes) {
        try {
            return Optional.ofNullable(find(bytes));
        } catch (IndexOutOfBoundsException e) { // cut off within its header
            return Optional.empty();
        }
    }

    /** The name of a format that Word does not show, or the picture cannot be read: {@code tiff}, {@code webp}, … or empty. */
    static String otherFormat(byte[] bytes) {
        if (starts(bytes, "II*\0") || starts(bytes, "MM\0*")) return "tiff";
        if (starts(bytes, "RIFF") && at(bytes, 8, "WEBP")) return "webp";
        if (at(bytes, 4, "ftyp")) return "heic";
        return starts(bytes, "\u001F\u008B") ? "emz" : "";
    }

    private static PictureHeader find(byte[] bytes) {
        if (starts(bytes, "\u0089PNG\r\n\u001A\n")) return png(big(bytes));
        if (starts(bytes, "\u00FF\u00D8\u00FF")) return jpeg(big(bytes));
        if (starts(bytes, "GIF8")) return gif(little(bytes));
        if (starts(bytes, "BM")) return bmp(little(bytes));
        if (starts(bytes, "\1\0\0\0") && at(bytes, 40, " EMF")) return emf(little(bytes));
        if (starts(bytes, "\u00D7\u00CD\u00C6\u009A")) return wmf(little(bytes));
        if (starts(bytes, "\1\0\u0009\0\0\3")) return new PictureHeader(PictureFormat.WMF, 0, 0);
        return svg(new String(bytes, 0, Math.min(bytes.length, SVG_HEAD), StandardCharsets.UTF_8));
    }

    private static PictureHeader png(ByteBuffer in) {
        return new PictureHeader(PictureFormat.PNG, in.getInt(16), in.getInt(20));
    }

    /** The size stands in the frame header, SOF0 to SOF15 without DHT, JPG and DAC, behind any number of segments. */
    private static PictureHeader jpeg(ByteBuffer in) {
        int at = 2;
        while (true) {
            int marker = in.getShort(at) & 0xFFFF;
            int code = marker & 0xFF;
            if (marker >> 8 != 0xFF) throw new IndexOutOfBoundsException();
            if (code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC)
                return new PictureHeader(
                        PictureFormat.JPEG, in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF);
            boolean isFill = code == 0xFF;
            at += isFill ? 1 : 2 + (in.getShort(at + 2) & 0xFFFF);
        }
    }

    private static PictureHeader gif(ByteBuffer in) {
        return new PictureHeader(PictureFormat.GIF, in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF);
    }

    private static PictureHeader bmp(ByteBuffer in) {
        boolean isOs2 = in.getInt(14) == 12;
        return isOs2
                ? new PictureHeader(PictureFormat.BMP, in.getShort(18) & 0xFFFF, in.getShort(20) & 0xFFFF)
                : new PictureHeader(PictureFormat.BMP, in.getInt(18), Math.abs(in.getInt(22)));
    }

    /** Its frame is in hundredths of a millimetre. */
    private static PictureHeader emf(ByteBuffer in) {
        return new PictureHeader(
                PictureFormat.EMF,
                pixels((in.getInt(32) - in.getInt(24)) / 2540.0),
                pixels((in.getInt(36) - in.getInt(28)) / 2540.0));
    }

    private static PictureHeader wmf(ByteBuffer in) {
        double unitsPerInch = Math.max(1, in.getShort(14) & 0xFFFF);
        return new PictureHeader(
                PictureFormat.WMF,
                pixels((in.getShort(10) - in.getShort(6)) / unitsPerInch),
                pixels((in.getShort(12) - in.getShort(8)) / unitsPerInch));
    }

    private static PictureHeader svg(String head) {
        var tag = SVG.matcher(head);
        if (!tag.find()) return null;
        var box = attribute(tag.group(1), "viewBox").strip().split("[\\s,]+");
        return new PictureHeader(
                PictureFormat.SVG,
                svgLength(attribute(tag.group(1), "width"), box.length == 4 ? box[2] : ""),
                svgLength(attribute(tag.group(1), "height"), box.length == 4 ? box[3] : ""));
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static int svgLength(String length, String otherwise) {
        var parts = LENGTH.matcher(LENGTH.matcher(length).matches() ? length : otherwise);
        if (!parts.matches()) return 0;
        double perInch =
                switch (parts.group(2)) {
                    case "pt" -> 72;
                    case "pc" -> 6;
                    case "mm" -> 25.4;
                    case "cm" -> 2.54;
                    case "in" -> 1;
                    default -> PIXELS_PER_INCH;
                };
        try {
            return pixels(Double.parseDouble(parts.group(1)) / perInch);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static int pixels(double inches) {
        return (int) Math.round(inches * PIXELS_PER_INCH);
    }

    private static ByteBuffer big(byte[] bytes) {
        return ByteBuffer.wrap(bytes);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static boolean starts(byte[] bytes, String magic) {
        return at(bytes, 0, magic);
    }

    /** @param magic one byte per character */
    private static boolean at(byte[] bytes, int from, String magic) {
        if (bytes.length < from + magic.length()) return false;
        for (int i = 0; i < magic.length(); i++) if ((bytes[from + i] & 0xFF) != magic.charAt(i)) return false;
        return true;
    }
}
