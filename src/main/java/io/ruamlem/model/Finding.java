package io.ruamlem.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something in the returned workbooks that a person should look at. Its words stand in the message bundles under
 * {@code finding.CODE} (what was found) and {@code finding.CODE.remedy}.
 *
 * @param agency the agency's code, empty while unknown
 * @param details what the message quotes, in its order
 */
public record Finding(Code code, String agency, Place place, List<String> details) {
    private static final int QUOTE = 200;

    private static final Set<Code> OF_THE_OFFICE = EnumSet.of(
            Code.NOT_A_WORKBOOK,
            Code.ENCRYPTED,
            Code.OTHER_FORM,
            Code.OTHER_VERSION,
            Code.UNKNOWN_AGENCY,
            Code.OLDER_WORKBOOK,
            Code.SAME_WORKBOOK,
            Code.NOT_RETURNED,
            Code.NOT_PRINTED);

    /** Every kind of finding and how much it matters. */
    public enum Code {
        NOT_A_WORKBOOK(Level.ERROR),
        ENCRYPTED(Level.ERROR),
        OTHER_FORM(Level.ERROR),
        OTHER_VERSION(Level.WARNING),
        UNKNOWN_AGENCY(Level.ERROR),
        OLDER_WORKBOOK(Level.WARNING),
        SAME_WORKBOOK(Level.NOTE),
        NOT_RETURNED(Level.ERROR),
        UNKNOWN_ITEM(Level.ERROR),
        NOT_ASKED(Level.WARNING),
        REQUIRED_MISSING(Level.ERROR),
        STRAY_TEXT(Level.ERROR),
        STRAY_PICTURE(Level.ERROR),
        STRAY_SHEET(Level.ERROR),
        LABEL_CHANGED(Level.WARNING),
        UNKNOWN_STATUS(Level.WARNING),
        STATUS_AND_ANSWER(Level.WARNING),
        COMMENT(Level.WARNING),
        TEXT_BOX(Level.WARNING),
        PICTURE_FORMAT(Level.ERROR),
        PICTURE_UNREADABLE(Level.ERROR),
        FORMULA_ERROR(Level.WARNING),
        CUT_OFF(Level.WARNING),
        NOT_PRINTED(Level.ERROR);

        private final Level level;

        Code(Level level) {
            this.level = level;
        }

        public Level level() {
            return level;
        }
    }

    public Finding {
        details = List.copyOf(details);
    }

    public Level level() {
        return code.level();
    }

    public Finding of(String agencyCode) {
        return new Finding(code, agencyCode, place, details);
    }

    /** Whether the agency can mend it in its workbook; the rest is for the office that gathers the workbooks. */
    public boolean isForAgency() {
        return level() != Level.NOTE && !OF_THE_OFFICE.contains(code);
    }

    private static Finding at(Place place, Code code, String... details) {
        return new Finding(code, "", place, List.of(details));
    }

    /** @param kind what the file is instead, a key of the bundles: {@code kind.pdf} */
    public static Finding notAWorkbook(Place place, String kind) {
        return at(place, Code.NOT_A_WORKBOOK, kind);
    }

    public static Finding encrypted(Place place) {
        return at(place, Code.ENCRYPTED);
    }

    public static Finding otherForm(Place place, String found, String expected) {
        return at(place, Code.OTHER_FORM, found, expected);
    }

    public static Finding otherVersion(Place place, String found, String expected) {
        return at(place, Code.OTHER_VERSION, found, expected);
    }

    public static Finding unknownAgency(Place place, String found) {
        return at(place, Code.UNKNOWN_AGENCY, found);
    }

    public static Finding olderWorkbook(Place place, String newer) {
        return at(place, Code.OLDER_WORKBOOK, newer);
    }

    public static Finding sameWorkbook(Place place, String other) {
        return at(place, Code.SAME_WORKBOOK, other);
    }

    public static Finding notReturned(Agency agency) {
        return at(Place.NONE, Code.NOT_RETURNED, agency.name()).of(agency.code());
    }

    public static Finding unknownItem(Place place, String key, String text) {
        return at(place, Code.UNKNOWN_ITEM, key, quote(text));
    }

    public static Finding notAsked(Place place, Node item) {
        return at(place, Code.NOT_ASKED, item.key(), quote(item.label()));
    }

    public static Finding requiredMissing(Agency agency, Node item) {
        return at(Place.NONE, Code.REQUIRED_MISSING, item.key(), quote(item.label()))
                .of(agency.code());
    }

    public static Finding strayText(Place place, String text) {
        return at(place, Code.STRAY_TEXT, quote(text));
    }

    public static Finding strayPicture(Place place) {
        return at(place, Code.STRAY_PICTURE);
    }

    public static Finding straySheet(Place place, String text) {
        return at(place, Code.STRAY_SHEET, quote(text));
    }

    public static Finding labelChanged(Place place, String found, String expected) {
        return at(place, Code.LABEL_CHANGED, quote(found), quote(expected));
    }

    public static Finding unknownStatus(Place place, String found) {
        return at(place, Code.UNKNOWN_STATUS, quote(found));
    }

    public static Finding statusAndAnswer(Place place, String status, String text) {
        return at(place, Code.STATUS_AND_ANSWER, status, quote(text));
    }

    public static Finding comment(Place place, String text) {
        return at(place, Code.COMMENT, quote(text));
    }

    public static Finding textBox(Place place, String text) {
        return at(place, Code.TEXT_BOX, quote(text));
    }

    /** @param format of the file, e.g. {@code tiff} */
    public static Finding pictureFormat(Place place, String format) {
        return at(place, Code.PICTURE_FORMAT, format);
    }

    public static Finding pictureUnreadable(Place place, String part) {
        return at(place, Code.PICTURE_UNREADABLE, part);
    }

    public static Finding formulaError(Place place, String error) {
        return at(place, Code.FORMULA_ERROR, error);
    }

    public static Finding cutOff(Place place) {
        return at(place, Code.CUT_OFF);
    }

    public static Finding notPrinted(Answer answer) {
        return at(answer.place(), Code.NOT_PRINTED, answer.key().item())
                .of(answer.key().agency());
    }

    /** The beginning of a text, on one line, to know it by. */
    private static String quote(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, QUOTE))) + "…";
    }
}
