package io.ruamlem.bench.round;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** A JPEG of some 300 KB that cannot be made smaller, another for each seed. */
final class Noise {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final int STRENGTH = 56;

    static byte[] jpeg(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pixels = image.getRaster();
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) pixels.setSample(x, y, 0, 60 + x / 8 + random.nextInt(STRENGTH));
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private Noise() {}
}
