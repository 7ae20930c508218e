package io.ruamlem.model;

/**
 * How large a picture is.
 *
 * @param pixelWidth of the file
 * @param pixelHeight of the file
 * @param width shown on the sheet, in EMU (914,400 to the inch)
 * @param height shown on the sheet, in EMU
 * @param crop what the sheet hides at each edge
 */
public record PictureSize(int pixelWidth, int pixelHeight, long width, long height, Crop crop) {
    public static final int EMU_PER_PIXEL = 9525;

    /** Shown as large as its own pixels at 96 to the inch. */
    public static PictureSize ofPixels(int width, int height) {
        return new PictureSize(width, height, (long) width * EMU_PER_PIXEL, (long) height * EMU_PER_PIXEL, Crop.NONE);
    }
}
