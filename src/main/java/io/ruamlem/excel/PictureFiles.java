package io.ruamlem.excel;

import io.ruamlem.model.Crop;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Picture;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import io.ruamlem.model.PictureSource;
import io.ruamlem.model.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The pictures of a workbook: each part is looked at once, its bytes are left where they are. */
final class PictureFiles {
    private final OfficePackage parts;
    private final Path workbook;
    private final Map<String, PictureFile> known = new HashMap<>();

    PictureFiles(OfficePackage parts, Path workbook) {
        this.parts = parts;
        this.workbook = workbook;
    }

    /**
     * How a picture is shown.
     *
     * @param width in EMU, 0 if the sheet does not say; height likewise
     */
    record Shown(long width, long height, Crop crop) {
        static final Shown AS_IT_IS = new Shown(0, 0, Crop.NONE);

        boolean isSized() {
            return width > 0 && height > 0;
        }
    }

    /** The picture in a part; one that cannot be used is a finding instead. */
    Optional<Picture> find(String part, Shown shown, Place place, Consumer<Finding> findings) {
        var file = known.computeIfAbsent(part, this::look);
        if (!file.otherFormat().isEmpty()) findings.accept(Finding.pictureFormat(place, file.otherFormat()));
        else if (!file.isReadable(shown)) findings.accept(Finding.pictureUnreadable(place, part));
        else return Optional.of(new Picture(file.source(), file.size(shown), ""));
        return Optional.empty();
    }

    private PictureFile look(String part) {
        try {
            var bytes = parts.bytes(part, Limits.PICTURE);
            var header = PictureHeader.read(bytes);
            if (header.isEmpty()) return PictureFile.other(PictureHeader.otherFormat(bytes), extension(part));
            return new PictureFile(
                    new PictureSource(workbook, part, header.get().format(), sha256(bytes)), header.get(), "");
        } catch (IOException e) {
            return PictureFile.BROKEN;
        }
    }

    private static String extension(String part) {
        int dot = part.lastIndexOf('.');
        return dot < 0 ? "" : part.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param otherFormat the name of a format that Word does not show, else empty */
    private record PictureFile(PictureSource source, PictureHeader header, String otherFormat) {
        private static final PictureSource NOWHERE = new PictureSource(Path.of(""), "", PictureFormat.PNG, "");
        private static final PictureHeader NO_HEADER = new PictureHeader(PictureFormat.PNG, 0, 0);
        static final PictureFile BROKEN = new PictureFile(NOWHERE, NO_HEADER, "");

        /** A picture whose bytes say nothing is taken for broken if its name promises a format that Word shows. */
        static PictureFile other(String format, String extension) {
            if (!format.isEmpty()) return new PictureFile(NOWHERE, NO_HEADER, format);
            return switch (extension) {
                case "", "png", "jpg", "jpeg", "gif", "bmp", "emf", "wmf", "svg" -> BROKEN;
                default -> new PictureFile(NOWHERE, NO_HEADER, extension);
            };
        }

        boolean isReadable(Shown shown) {
            boolean hasPixels = header.width() > 0 && header.height() > 0;
            boolean isScalable = header.format() == PictureFormat.WMF || header.format() == PictureFormat.SVG;
            return hasPixels
                    ? (long) header.width() * header.height() <= Limits.PIXELS
                    : isScalable && !source.part().isEmpty() && shown.isSized();
        }

        PictureSize size(Shown shown) {
            int width = header.width() > 0 ? header.width() : pixels(shown.width());
            int height = header.height() > 0 ? header.height() : pixels(shown.height());
            return shown.isSized()
                    ? new PictureSize(width, height, shown.width(), shown.height(), shown.crop())
                    : PictureSize.ofPixels(width, height);
        }

        private static int pixels(long emu) {
            return (int) Math.max(1, emu / PictureSize.EMU_PER_PIXEL);
        }
    }
}
