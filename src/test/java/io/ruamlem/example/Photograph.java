package io.ruamlem.example;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture that could be a photograph of a school: sky, hills, a building, people in a yard; another for each seed. */
final class Photograph {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final float QUALITY = 0.7f;

    static byte[] jpeg(long seed) throws IOException {
        var random = new Random(seed);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(90, 150, 210), 0, HEIGHT / 2f, new Color(225, 235, 240)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(new Color(70, 110 + random.nextInt(40), 80));
        for (int i = 0; i < 4; i++) g.fillOval(random.nextInt(WIDTH) - 300, 320, 700, 400);
        g.setPaint(new GradientPaint(0, 550, new Color(190, 170, 130), 0, HEIGHT, new Color(150, 130, 95)));
        g.fillRect(0, 560, WIDTH, HEIGHT);
        int left = 150 + random.nextInt(300);
        g.setColor(Color.getHSBColor(random.nextFloat(), 0.15f, 0.95f));
        g.fillRect(left, 330, 620, 260);
        g.setColor(Color.getHSBColor(random.nextFloat(), 0.6f, 0.5f));
        g.fillPolygon(new int[] {left - 40, left + 310, left + 660}, new int[] {330, 230, 330}, 3);
        g.setColor(new Color(70, 90, 110));
        for (int i = 0; i < 10; i++) g.fillRect(left + 30 + i % 5 * 118, 360 + i / 5 * 110, 80, 70);
        for (int i = 0; i < 14; i++) {
            int x = 60 + random.nextInt(WIDTH - 120);
            int y = 640 + random.nextInt(160);
            g.setColor(Color.getHSBColor(random.nextFloat(), 0.5f, 0.8f));
            g.fillRoundRect(x, y, 34, 70, 20, 20);
            g.setColor(new Color(220, 180, 150));
            g.fillOval(x + 4, y - 28, 26, 28);
        }
        g.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(QUALITY);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), quality);
        }
        writer.dispose();
        return out.toByteArray();
    }

    private Photograph() {}
}
