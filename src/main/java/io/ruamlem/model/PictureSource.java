package io.ruamlem.model;

import java.nio.file.Path;

/**
 * The bytes of a picture.
 *
 * @param workbook the .xlsx it stands in
 * @param part the name of its part in there, e.g. {@code xl/media/image1.jpeg}
 * @param sha256 of the bytes, hexadecimal: pictures alike are stored once
 */
public record PictureSource(Path workbook, String part, PictureFormat format, String sha256) {}
