package io.ruamlem.model;

import static io.ruamlem.model.FindingCode.Content.FILE_LEFT_OUT;
import static io.ruamlem.model.FindingCode.Content.LEFT_OUT;
import static io.ruamlem.model.FindingCode.Content.PRINTED;
import static io.ruamlem.model.FindingCode.Mender.AGENCY;
import static io.ruamlem.model.FindingCode.Mender.OFFICE;
import static io.ruamlem.model.Level.ERROR;
import static io.ruamlem.model.Level.NOTE;
import static io.ruamlem.model.Level.WARNING;

/** Every kind of finding: how much it matters, whether what it is about is printed, and who can mend it. */
public enum FindingCode {
    NOT_A_WORKBOOK(ERROR, FILE_LEFT_OUT, OFFICE),
    NOT_OPENED(ERROR, FILE_LEFT_OUT, OFFICE),
    ENCRYPTED(ERROR, FILE_LEFT_OUT, OFFICE),
    DAMAGED(ERROR, FILE_LEFT_OUT, OFFICE),
    BEYOND_LIMIT(ERROR, FILE_LEFT_OUT, OFFICE),
    CHANGING(ERROR, FILE_LEFT_OUT, OFFICE),
    OPEN_ELSEWHERE(NOTE, LEFT_OUT, AGENCY),
    OTHER_FORM(ERROR, FILE_LEFT_OUT, OFFICE),
    OTHER_VERSION(WARNING, PRINTED, OFFICE),
    UNKNOWN_AGENCY(ERROR, FILE_LEFT_OUT, OFFICE),
    AGENCY_NOT_NAMED(ERROR, FILE_LEFT_OUT, OFFICE),
    OLDER_WORKBOOK(WARNING, FILE_LEFT_OUT, OFFICE),
    SAME_WORKBOOK(NOTE, FILE_LEFT_OUT, OFFICE),
    NOT_RETURNED(ERROR, PRINTED, OFFICE),
    UNKNOWN_ITEM(ERROR, LEFT_OUT, AGENCY),
    NOT_ASKED(WARNING, PRINTED, AGENCY),
    REQUIRED_MISSING(ERROR, PRINTED, AGENCY),
    STRAY_TEXT(ERROR, LEFT_OUT, AGENCY),
    STRAY_PICTURE(ERROR, LEFT_OUT, AGENCY),
    STRAY_SHEET(ERROR, LEFT_OUT, AGENCY),
    TAB_MISSING(ERROR, LEFT_OUT, AGENCY),
    ITEMS_MISSING(WARNING, LEFT_OUT, AGENCY),
    ITEMS_TWICE(WARNING, LEFT_OUT, AGENCY),
    KEYS_LOST(WARNING, LEFT_OUT, AGENCY),
    LABEL_CHANGED(WARNING, LEFT_OUT, AGENCY),
    UNKNOWN_STATUS(WARNING, LEFT_OUT, AGENCY),
    STATUS_AND_ANSWER(WARNING, LEFT_OUT, AGENCY),
    COMMENT(WARNING, LEFT_OUT, AGENCY),
    TEXT_BOX(WARNING, LEFT_OUT, AGENCY),
    PICTURE_FORMAT(ERROR, LEFT_OUT, AGENCY),
    PICTURE_UNREADABLE(ERROR, LEFT_OUT, AGENCY),
    PICTURE_TOO_LARGE(ERROR, LEFT_OUT, AGENCY),
    PICTURE_LINKED(ERROR, LEFT_OUT, AGENCY),
    EMBEDDED_OBJECT(ERROR, LEFT_OUT, AGENCY),
    MACROS(NOTE, LEFT_OUT, AGENCY),
    LINKED_FILE(NOTE, LEFT_OUT, AGENCY),
    LINKED_CELL(NOTE, PRINTED, AGENCY),
    FORMULA_ERROR(WARNING, PRINTED, AGENCY),
    CUT_OFF(WARNING, PRINTED, AGENCY),
    DUPLICATE_ANSWER(WARNING, PRINTED, AGENCY),
    SIMILAR_ANSWER(WARNING, PRINTED, AGENCY),
    QUESTION_REPEATED(WARNING, PRINTED, AGENCY),
    PROMPT_LEFT(WARNING, PRINTED, AGENCY),
    WRONG_TOTAL(WARNING, PRINTED, AGENCY),
    WRONG_PERCENT(WARNING, PRINTED, AGENCY),
    LIST_COUNT(WARNING, PRINTED, AGENCY),
    IMPOSSIBLE_DATE(WARNING, PRINTED, AGENCY),
    DATE_AFTER_ROUND(WARNING, PRINTED, AGENCY),
    MIXED_SCRIPT(WARNING, PRINTED, AGENCY),
    NATIONAL_ID(ERROR, PRINTED, AGENCY),
    PASSCODE(ERROR, PRINTED, AGENCY),
    CAPTION_ONLY(WARNING, PRINTED, AGENCY),
    SAME_PICTURE(WARNING, PRINTED, OFFICE),
    SMALL_PICTURE(WARNING, PRINTED, AGENCY),
    NOT_PRINTED(ERROR, LEFT_OUT, OFFICE),
    PARTLY_PRINTED(WARNING, LEFT_OUT, OFFICE);

    /** Whether what a finding is about stands in the report all the same; if not, the finding is never silenced. */
    enum Content {
        PRINTED,
        LEFT_OUT,
        FILE_LEFT_OUT
    }

    /** The agency in its workbook, or the office that gathers the workbooks. */
    enum Mender {
        AGENCY,
        OFFICE
    }

    private final Level level;
    private final Content content;
    private final Mender mender;

    FindingCode(Level level, Content content, Mender mender) {
        this.level = level;
        this.content = content;
        this.mender = mender;
    }

    /** Unless the form's settings say otherwise. */
    public Level level() {
        return level;
    }

    /** Whether a form may turn it off: not where the report lacks what it is about. */
    public boolean canBeOff() {
        return content == PRINTED;
    }

    /** Whether it says why nothing of a whole file is used. */
    public boolean isOfWholeFile() {
        return content == FILE_LEFT_OUT;
    }

    /** Whether the agency can mend it in its workbook. */
    boolean isForAgency() {
        return mender == AGENCY;
    }
}
