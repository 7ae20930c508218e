package io.ruamlem.model;

/**
 * A picture in an answer, by reference: its bytes stay in the returned workbook until the report is written.
 *
 * @param source where the bytes are
 * @param size on the sheet; of the picture's own where the sheet does not say
 * @param caption empty where nobody wrote one
 */
public record Picture(PictureSource source, PictureSize size, String caption) implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.visit(this);
    }

    public Picture withCaption(String text) {
        return new Picture(source, size, text);
    }
}
