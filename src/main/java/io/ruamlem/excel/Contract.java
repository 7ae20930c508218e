package io.ruamlem.excel;

/**
 * What the writer of blank workbooks and the reader of returned ones agree on.
 *
 * <p>Every row we write, on every tab, has a mark in the hidden column A: on the rows of an item its key, on headings,
 * spacers and all our other text {@link #OURS}, on the agency tab {@link #PARTICULAR} and a name, its value in column C.
 * Tabs are therefore known by their marks, never by their names. The very hidden sheet {@link #SHEET} says whose
 * workbook it is ({@code form_id}, {@code version}, {@code agency} in column A, values in column B) and repeats below,
 * with {@link #TEXT} in column A, every text we wrote: what stands in a locked cell and not in this list was typed by the
 * agency. A formula in a row marked {@link #OURS} is ours too, whatever it gives.
 *
 * <p>The answer rows of an item are its marked rows whose cell in {@link #ANSWER_COLUMN} is unlocked; on its label row and
 * on the header row of a table that cell is locked. The status is chosen on the first answer row.
 *
 * <p>A copy that goes back to be mended has a tab more, whose rows are marked {@link #LIST}. The hidden sheet repeats every
 * text of that tab with {@link #LISTED}, and every line of our comments with {@link #REMARK}: nothing of this is the agency's
 * when the workbook comes back.
 *
 * <p>A workbook for any agency has no code on the hidden sheet: its agency tab gives it by formula from the name chosen.
 */
final class Contract {
    static final String SHEET = "_ruamlem";
    static final String FORM = "form_id";
    static final String VERSION = "version";
    static final String AGENCY = "agency";
    static final String TEXT = "text";
    static final String LISTED = "listed";
    static final String REMARK = "remark";

    /** Names of the custom document properties are those of the hidden sheet behind this. */
    static final String PROPERTY = "ruamlem.";

    static final String OURS = "#";
    static final String LIST = "!";
    static final String PARTICULAR = "@";
    static final String CODE = "code";
    static final String NAME = "name";

    static final int MARK_COLUMN = 0;
    static final int STATUS_COLUMN = 1;
    static final int ANSWER_COLUMN = 2;
    static final int CAPTION_COLUMN = 3;

    static final int TEXT_ROWS = 3;
    static final int TABLE_ROWS = 5;

    /** An item's key as the beginning of a sheet's name, where Excel forbids a slash: {@code 1.2.1-1 ตาราง}. */
    static String inSheetName(String key) {
        return key.replace('/', '-');
    }

    private Contract() {}
}
