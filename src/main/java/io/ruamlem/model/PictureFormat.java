package io.ruamlem.model;

/** The formats that Word shows as they are. */
public enum PictureFormat {
    PNG("png", "image/png"),
    JPEG("jpeg", "image/jpeg"),
    GIF("gif", "image/gif"),
    BMP("bmp", "image/bmp"),
    EMF("emf", "image/x-emf"),
    WMF("wmf", "image/x-wmf"),
    SVG("svg", "image/svg+xml");

    private final String extension;
    private final String contentType;

    PictureFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }
}
