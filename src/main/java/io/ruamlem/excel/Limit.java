package io.ruamlem.excel;

import java.util.Locale;

/**
 * How much of a returned file is read: what goes beyond was not typed by an office and would only eat time and memory.
 * Whoever runs into one is told which: its name stands in the bundles under {@code limit.NAME}.
 */
enum Limit {
    /** Bytes of the file: thrice what a mail server lets through, pictures included. */
    FILE(200L << 20),

    /** Parts in the zip: a full workbook of the largest form known has some 300, most of them pictures. */
    PARTS(2_000),

    /** Bytes of the list of parts; with long names 2,000 take half of it. Each entry costs 500 bytes before it can be counted. */
    PART_LIST(1L << 20),

    /** Bytes of XML in all parts together, unpacked: a million formatted rows of five cells. */
    XML(256L << 20),

    /** Bytes that may come out of one packed byte; office XML gives 5 to 40, a zip bomb 1,000. */
    RATIO(200),

    /** Elements inside each other; Excel's own stay below 40. */
    DEPTH(256),

    /** Namespaces declared around one element, which the parser goes through for each name; Excel's parts have some 20. */
    NAMESPACES(256),

    /** Characters of one tag, remark or text, which the parser holds as a whole; a list of areas may be long. */
    TAG(1L << 19),

    /** Characters of one text: four times what Excel holds in a cell, more than twice what Google does. */
    TEXT(1L << 17),

    /** Bytes that all texts together take in memory, 100 for each and 2 for each character; a full form takes one million. */
    TEXTS(64L << 20),

    /** Cells with content in the workbook; a filled form has a few thousand. Each costs some 200 bytes while we read. */
    CELLS(300_000),

    /** Characters in all cells together, however many share a text: a hundred full forms, a tenth of what Word holds. */
    SHOWN(3_000_000),

    /** Texts that cells share; each is in a cell, or it is of no use. */
    SHARED_TEXTS(300_000),

    /** Tabs, each of which may show the same part again. */
    TABS(1_000),

    /** Entries of any other list: styles, fonts, relations, areas of a sheet that are merged or linked. Excel stops at 65,536. */
    LISTED(100_000),

    /** Pictures, text boxes and other drawn things. */
    SHAPES(10_000),

    /** Bytes of one picture: a poster scanned at 600 dots to the inch. */
    PICTURE(50L << 20),

    /** Bytes of all pictures, unpacked; they hardly pack, so this is five times the file. */
    PICTURES(1L << 30),

    /** Pixels of one picture, by its header: Word unpacks them all at four bytes each. */
    PIXELS(100_000_000),

    /** Findings in one workbook: nobody works through more, and a filled form has a dozen. */
    FINDINGS(10_000);

    /** Unpacked bytes below which no ratio is looked at: small parts of blanks pack very well. */
    static final long RATIO_GRACE = 1L << 20;

    private static final long MEGABYTE = 1L << 20;

    private final long most;

    Limit(long most) {
        this.most = most;
    }

    long most() {
        return most;
    }

    /** @throws NotReadableException that names the limit */
    void check(long amount) throws NotReadableException {
        if (amount > most) throw NotReadableException.beyond(this);
    }

    /** The limit as people read it: {@code 200 MB}, {@code 2,000}. */
    String shown() {
        return switch (this) {
            case FILE, PART_LIST, XML, TEXTS, PICTURE, PICTURES -> most / MEGABYTE + " MB";
            case RATIO -> most + ":1";
            case PARTS,
                    DEPTH,
                    NAMESPACES,
                    TAG,
                    TEXT,
                    CELLS,
                    SHOWN,
                    SHARED_TEXTS,
                    TABS,
                    LISTED,
                    SHAPES,
                    PIXELS,
                    FINDINGS -> String.format(Locale.ROOT, "%,d", most);
        };
    }

    /** Its name in the bundles. */
    String key() {
        return "limit." + name();
    }
}
