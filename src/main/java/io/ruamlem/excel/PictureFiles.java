package io.ruamlem.excel;

import io.ruamlem.model.Crop;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Picture;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import io.ruamlem.model.PictureSource;
import io.ruamlem.model.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
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
    /** Bytes in which the header is looked for: a photograph may hold colour profiles and a preview before it. */
    private static final int HEAD = 4 << 20;

    private static final String ACTIVE_SVG = "svg + script/link";

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
        var trouble = file.trouble(shown);
        trouble.ifPresent(finding -> findings.accept(finding.in(place)));
        return trouble.isPresent() ? Optional.empty() : Optional.of(new Picture(file.source(), file.size(shown), ""));
    }

    private PictureFile look(String part) {
        var sha = sha256();
        try (var in = new DigestInputStream(parts.picture(part), sha)) {
            var head = in.readNBytes(HEAD);
            boolean isWhole = in.transferTo(OutputStream.nullOutputStream()) == 0;
            var header = PictureHeader.read(head);
            if (header.isPresent()
                    && header.get().format() == PictureFormat.SVG
                    && (!isWhole || SvgCheck.isActive(head)))
                return PictureFile.useless(Finding.pictureFormat(Place.NONE, ACTIVE_SVG));
            if (header.isEmpty()) return PictureFile.useless(other(PictureHeader.otherFormat(head), part));
            var hash = HexFormat.of().formatHex(sha.digest());
            return PictureFile.of(
                    new PictureSource(workbook, parts.nameOf(part), header.get().format(), hash), header.get());
        } catch (NotReadableException e) {
            return PictureFile.useless(e.pictureFinding(part));
        } catch (IOException e) {
            return PictureFile.useless(Finding.pictureUnreadable(Place.NONE, part));
        }
    }

    /** A picture whose bytes say nothing is taken for broken if its name promises a format that Word shows. */
    private static Finding other(String format, String part) {
        var name = format.isEmpty() ? extension(part) : format;
        return switch (name) {
            case "", "png", "jpg", "jpeg", "gif", "bmp", "emf", "wmf", "svg" ->
                Finding.pictureUnreadable(Place.NONE, part);
            default -> Finding.pictureFormat(Place.NONE, name);
        };
    }

    private static String extension(String part) {
        int dot = part.lastIndexOf('.');
        return dot < 0 ? "" : part.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param useless why it cannot be used, wherever it is shown */
    private record PictureFile(PictureSource source, PictureHeader header, Optional<Finding> useless) {
        private static final PictureSource NOWHERE = new PictureSource(Path.of(""), "", PictureFormat.PNG, "");
        private static final PictureHeader NO_HEADER = new PictureHeader(PictureFormat.PNG, 0, 0);

        static PictureFile of(PictureSource source, PictureHeader header) {
            return new PictureFile(source, header, Optional.empty());
        }

        static PictureFile useless(Finding why) {
            return new PictureFile(NOWHERE, NO_HEADER, Optional.of(why));
        }

        Optional<Finding> trouble(Shown shown) {
            if (useless.isPresent()) return useless;
            boolean hasPixels = header.width() > 0 && header.height() > 0;
            boolean isScalable = header.format() == PictureFormat.WMF || header.format() == PictureFormat.SVG;
            if (hasPixels && (long) header.width() * header.height() > Limit.PIXELS.most())
                return Optional.of(Finding.pictureTooLarge(Place.NONE, Limit.PIXELS.key(), Limit.PIXELS.shown()));
            return hasPixels || isScalable && shown.isSized()
                    ? Optional.empty()
                    : Optional.of(Finding.pictureUnreadable(Place.NONE, source.part()));
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
