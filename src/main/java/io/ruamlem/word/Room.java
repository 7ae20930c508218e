package io.ruamlem.word;

/**
 * Where a tag stands: what its blocks have to fit into.
 *
 * @param width what stands across, in EMU
 * @param inCell whether it is a table's cell, which may not be left without a paragraph
 * @param section the section of the page; {@link Section#NONE} where blocks may not leave it
 */
record Room(long width, boolean inCell, Section section) {
    static final int EMU_PER_TWIP = 635;

    /** @param width in twentieths of a point */
    static Room ofCell(long width) {
        return new Room(Math.max(1, width) * EMU_PER_TWIP, true, Section.NONE);
    }

    /** In twentieths of a point. */
    int twips() {
        return (int) (width / EMU_PER_TWIP);
    }

    /** The page of the same section with its long side across, if it can be turned. */
    Room widest() {
        return section.canTurn() ? new Room(section.turnedWidth() * EMU_PER_TWIP, inCell, section) : this;
    }
}
