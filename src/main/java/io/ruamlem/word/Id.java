package io.ruamlem.word;

/**
 * An identifier in the template that no two things of a document may share, or that names such a thing.
 *
 * @param value as it stands in the template
 */
record Id(Kind kind, String value) {
    enum Kind {
        DRAWING,
        BOOKMARK,
        BOOKMARK_NAME,
        CONTROL,
        SHAPE,
        PERMISSION,
        FOOTNOTE,
        ENDNOTE,
        COMMENT,
        LIST,
        PARAGRAPH;

        boolean isNote() {
            return this == FOOTNOTE || this == ENDNOTE || this == COMMENT;
        }
    }
}
