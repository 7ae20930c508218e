package io.ruamlem.excel;

/** How much of a returned workbook is read: what goes beyond was not typed by an office and would only eat the memory. */
final class Limits {
    /** Bytes of the file: thrice what a mail server lets through, pictures included. */
    static final long FILE = 200L << 20;

    /** Parts in the zip: a full workbook of the largest form known has some 300, most of them pictures. */
    static final int PARTS = 2_000;

    /** Bytes of XML in all parts together, unpacked: the text of such a workbook alone would fill four volumes. */
    static final long XML = 128L << 20;

    /** Bytes that may come out of one packed byte; office XML gives 5 to 40, a zip bomb 1,000. */
    static final int RATIO = 200;

    /** Unpacked bytes below which no ratio is looked at: small parts of blanks pack very well. */
    static final long RATIO_GRACE = 1L << 20;

    /** Elements inside each other; Excel's own stay below 40. */
    static final int DEPTH = 256;

    /** Cells with content in the workbook; a filled form has a few thousand. Each costs some 250 bytes while we read. */
    static final int CELLS = 1_000_000;

    /** Texts that cells share, and areas of one sheet that are merged or linked. */
    static final int SHARED = 1_000_000;

    /** Characters of a number format; Excel allows no more. */
    static final int PATTERN = 255;

    /** Pictures, text boxes and other drawn things on one sheet. */
    static final int SHAPES = 10_000;

    /** Bytes of one picture: a poster scanned at 600 dots to the inch. */
    static final long PICTURE = 50L << 20;

    /** Pixels of one picture, by its header: Word unpacks them all at four bytes each. */
    static final long PIXELS = 100_000_000;

    /** Characters Excel keeps in one cell; what was longer has been cut off. */
    static final int CELL_TEXT = 32_767;

    /** Rows and columns of Excel's sheets. */
    static final int ROWS = 1 << 20;

    static final int COLUMNS = 1 << 14;

    private Limits() {}
}
