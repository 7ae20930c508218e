package io.ruamlem.model;

/** Parts of a picture hidden at its edges, in 1/1000 of a percent of its width and height (ECMA-376 Part 1, 20.1.8.55). */
public record Crop(int left, int top, int right, int bottom) {
    public static final Crop NONE = new Crop(0, 0, 0, 0);
}
