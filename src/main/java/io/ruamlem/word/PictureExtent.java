package io.ruamlem.word;

import io.ruamlem.model.Picture;
import io.ruamlem.model.PictureSize;

/** How large a picture is shown, in EMU. */
record PictureExtent(long width, long height) {
    private static final long TALLEST = 3_780_000; // 10.5 cm: two to a page, with their captions
    private static final int WHOLE = 100_000; // Crop counts in thousandths of a percent
    private static final double BANNER = 1.9;

    /** As large as its own pixels at 96 to the inch, less what is cropped. */
    static PictureExtent of(Picture picture) {
        var size = picture.size();
        var crop = size.crop();
        return of(
                size.pixelWidth() * shown(crop.left(), crop.right()),
                size.pixelHeight() * shown(crop.top(), crop.bottom()));
    }

    private static PictureExtent of(double pixelWidth, double pixelHeight) {
        return new PictureExtent(
                Math.max(1, Math.round(pixelWidth * PictureSize.EMU_PER_PIXEL)),
                Math.max(1, Math.round(pixelHeight * PictureSize.EMU_PER_PIXEL)));
    }

    private static double shown(int one, int other) {
        return Math.max(0.01, 1 - (double) (one + other) / WHOLE);
    }

    /** Made smaller to fit a width and half a page, its proportions kept; never larger. */
    PictureExtent within(long most) {
        double scale = Math.min(1, Math.min((double) most / width, (double) TALLEST / height));
        return new PictureExtent(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    }

    boolean isUpright() {
        return height > width;
    }

    /** So much wider than tall that half a page is too little for it. */
    boolean isBanner() {
        return width >= BANNER * height;
    }
}
