package io.ruamlem.word;

import io.ruamlem.model.Picture;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import io.ruamlem.model.PictureSource;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Pictures of any size, each in a workbook of its own. */
final class Album {
    private static final String PART = "xl/media/image1.png";

    private final Path folder;
    private int pictures;

    Album(Path folder) {
        this.folder = folder;
    }

    Picture picture(int width, int height, String caption) {
        pictures++;
        var source = new PictureSource(workbook(width, height), PART, PictureFormat.PNG, "hash" + pictures);
        return new Picture(source, PictureSize.ofPixels(width, height), caption);
    }

    private Path workbook(int width, int height) {
        var file = folder.resolve("pictures" + pictures + ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(PART));
            zip.write(png(width, height));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x8F, 0xBC, 0xD8));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
