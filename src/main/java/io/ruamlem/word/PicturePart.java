package io.ruamlem.word;

import io.ruamlem.model.PictureSource;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;

/** A picture of the report whose bytes are still in the returned workbook. */
final class PicturePart extends BinaryPart {
    private final PictureSource source;

    PicturePart(PictureSource source, int number) throws InvalidFormatException {
        super(new PartName("/word/media/answer" + number + "." + source.format().extension()));
        this.source = source;
        setContentType(new ContentType(source.format().contentType()));
        setRelationshipType(Namespaces.IMAGE);
    }

    PictureSource source() {
        return source;
    }
}
