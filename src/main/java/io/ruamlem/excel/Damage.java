package io.ruamlem.excel;

/** What is wrong with a file that should be a workbook; the words stand in the bundles under {@code damage.NAME}. */
enum Damage {
    /** It has no end, or holds nothing but zeros. */
    NOT_WHOLE,

    /** The checksum of a part is not that of its bytes. */
    CHECKSUM,

    /** Two parts have one name: programs differ on which they show. */
    SAME_NAME,

    /** A part's name leads out of the file. */
    OUTSIDE_NAME,

    /** A part is packed in a way that Office does not know. */
    PACKING,

    /** A part, a text or a style that is pointed to is not there. */
    MISSING,

    /** A part is no XML, or says what makes no sense. */
    XML,

    /** A part defines entities, which no office program does: they would multiply, or fetch files. */
    ENTITIES,

    /** A row or cell stands where no sheet has one. */
    NOWHERE;

    /** Its name in the bundles. */
    String key() {
        return "damage." + name();
    }
}
