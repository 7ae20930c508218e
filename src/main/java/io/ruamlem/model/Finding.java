package io.ruamlem.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something in the returned workbooks that a person should look at. Its words stand in the message bundles under
 * {@code finding.CODE} (what was found) and {@code finding.CODE.remedy}.
 *
 * @param level how much it matters, to the form's author if he says so
 * @param agency the agency's code, empty while unknown
 * @param details what the message quotes, in its order
 */
public record Finding(Code code, Level level, String agency, Place place, List<String> details) {
    private static final int QUOTE = 200;

    /** Whether what a finding is about stands in the report all the same; if not, the finding is never silenced. */
    private enum Content {
        PRINTED,
        LEFT_OUT
    }

    private static final Set<Code> OF_THE_OFFICE = EnumSet.of(
            Code.NOT_A_WORKBOOK,
            Code.ENCRYPTED,
            Code.OTHER_FORM,
            Code.OTHER_VERSION,
            Code.UNKNOWN_AGENCY,
            Code.OLDER_WORKBOOK,
            Code.SAME_WORKBOOK,
            Code.NOT_RETURNED,
            Code.NOT_PRINTED,
            Code.PARTLY_PRINTED,
            Code.NOT_OPENED,
            Code.DAMAGED,
            Code.BEYOND_LIMIT,
            Code.CHANGING,
            Code.UNREADABLE,
            Code.AGENCY_NOT_NAMED,
            Code.SAME_PICTURE);

    /** Every kind of finding and how much it matters. */
    public enum Code {
        NOT_A_WORKBOOK(Level.ERROR),
        NOT_OPENED(Level.ERROR),
        ENCRYPTED(Level.ERROR),
        DAMAGED(Level.ERROR),
        BEYOND_LIMIT(Level.ERROR),
        CHANGING(Level.ERROR),
        UNREADABLE(Level.ERROR),
        OPEN_ELSEWHERE(Level.NOTE),
        OTHER_FORM(Level.ERROR),
        OTHER_VERSION(Level.WARNING, Content.PRINTED),
        UNKNOWN_AGENCY(Level.ERROR),
        AGENCY_NOT_NAMED(Level.ERROR),
        OLDER_WORKBOOK(Level.WARNING),
        SAME_WORKBOOK(Level.NOTE),
        NOT_RETURNED(Level.ERROR, Content.PRINTED),
        UNKNOWN_ITEM(Level.ERROR),
        NOT_ASKED(Level.WARNING, Content.PRINTED),
        REQUIRED_MISSING(Level.ERROR, Content.PRINTED),
        STRAY_TEXT(Level.ERROR),
        STRAY_PICTURE(Level.ERROR),
        STRAY_SHEET(Level.ERROR),
        TAB_MISSING(Level.ERROR),
        ITEMS_MISSING(Level.WARNING),
        ITEMS_TWICE(Level.WARNING),
        KEYS_LOST(Level.WARNING),
        LABEL_CHANGED(Level.WARNING),
        UNKNOWN_STATUS(Level.WARNING),
        STATUS_AND_ANSWER(Level.WARNING),
        COMMENT(Level.WARNING),
        TEXT_BOX(Level.WARNING),
        PICTURE_FORMAT(Level.ERROR),
        PICTURE_UNREADABLE(Level.ERROR),
        PICTURE_TOO_LARGE(Level.ERROR),
        PICTURE_LINKED(Level.ERROR),
        EMBEDDED_OBJECT(Level.ERROR),
        MACROS(Level.NOTE),
        LINKED_FILE(Level.NOTE),
        LINKED_CELL(Level.NOTE, Content.PRINTED),
        FORMULA_ERROR(Level.WARNING, Content.PRINTED),
        CUT_OFF(Level.WARNING, Content.PRINTED),
        DUPLICATE_ANSWER(Level.WARNING, Content.PRINTED),
        SIMILAR_ANSWER(Level.WARNING, Content.PRINTED),
        QUESTION_REPEATED(Level.WARNING, Content.PRINTED),
        PROMPT_LEFT(Level.WARNING, Content.PRINTED),
        WRONG_TOTAL(Level.WARNING, Content.PRINTED),
        WRONG_PERCENT(Level.WARNING, Content.PRINTED),
        LIST_COUNT(Level.WARNING, Content.PRINTED),
        IMPOSSIBLE_DATE(Level.WARNING, Content.PRINTED),
        DATE_AFTER_ROUND(Level.WARNING, Content.PRINTED),
        MIXED_SCRIPT(Level.WARNING, Content.PRINTED),
        NATIONAL_ID(Level.ERROR, Content.PRINTED),
        PASSCODE(Level.ERROR, Content.PRINTED),
        CAPTION_ONLY(Level.WARNING, Content.PRINTED),
        SAME_PICTURE(Level.WARNING, Content.PRINTED),
        SMALL_PICTURE(Level.WARNING, Content.PRINTED),
        NOT_PRINTED(Level.ERROR),
        PARTLY_PRINTED(Level.WARNING);

        private final Level level;
        private final Content content;

        Code(Level level) {
            this(level, Content.LEFT_OUT);
        }

        Code(Level level, Content content) {
            this.level = level;
            this.content = content;
        }

        /** Unless the form's settings say otherwise. */
        public Level level() {
            return level;
        }

        /** Whether a form may turn it off: not where the report lacks what it is about. */
        public boolean canBeOff() {
            return content == Content.PRINTED;
        }
    }

    public Finding {
        details = details.stream().map(OneLine::of).toList();
    }

    public Finding(Code code, String agency, Place place, List<String> details) {
        this(code, code.level(), agency, place, details);
    }

    public Finding of(String agencyCode) {
        return new Finding(code, level, agencyCode, place, details);
    }

    public Finding of(Level other) {
        return new Finding(code, other, agency, place, details);
    }

    /** Whether the agency can mend it in its workbook; the rest is for the office that gathers the workbooks. */
    public boolean isForAgency() {
        return level() != Level.NOTE && !OF_THE_OFFICE.contains(code);
    }

    public Finding in(Place other) {
        return new Finding(code, level, agency, other, details);
    }

    private static Finding at(Place place, Code code, String... details) {
        return new Finding(code, "", place, List.of(details));
    }

    /** @param kind what the file is instead, a key of the bundles: {@code kind.pdf}; its remedy stands beside it */
    public static Finding notAWorkbook(Place place, String kind) {
        return at(place, Code.NOT_A_WORKBOOK, kind, kind + ".remedy");
    }

    /** @param why the system does not open it, a key of the bundles: {@code opening.denied} */
    public static Finding notOpened(Place place, String why) {
        return at(place, Code.NOT_OPENED, why);
    }

    public static Finding encrypted(Place place) {
        return at(place, Code.ENCRYPTED);
    }

    /** @param damage a key of the bundles: {@code damage.CHECKSUM} */
    public static Finding damaged(Place place, String damage, String part) {
        return at(place, Code.DAMAGED, damage, quote(part));
    }

    /** @param limit a key of the bundles: {@code limit.FILE} */
    public static Finding beyondLimit(Place place, String limit, String most) {
        return at(place, Code.BEYOND_LIMIT, limit, most);
    }

    public static Finding changing(Place place) {
        return at(place, Code.CHANGING);
    }

    public static Finding unreadable(Place place) {
        return at(place, Code.UNREADABLE);
    }

    public static Finding openElsewhere(Place place) {
        return at(place, Code.OPEN_ELSEWHERE);
    }

    public static Finding otherForm(Place place, String found, String expected) {
        return at(place, Code.OTHER_FORM, quote(found), expected);
    }

    public static Finding otherVersion(Place place, String found, String expected) {
        return at(place, Code.OTHER_VERSION, quote(found), expected);
    }

    /** @param found the code that the workbook gives; empty if it gives none */
    public static Finding unknownAgency(Place place, String found) {
        return found.isBlank() ? at(place, Code.AGENCY_NOT_NAMED) : at(place, Code.UNKNOWN_AGENCY, quote(found));
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

    /** @param tab title of the node whose tab it is */
    public static Finding tabMissing(Place place, String tab) {
        return at(place, Code.TAB_MISSING, quote(tab));
    }

    public static Finding itemsMissing(Place place, String tab, List<String> keys) {
        return at(place, Code.ITEMS_MISSING, quote(tab), "" + keys.size(), quote(String.join(", ", keys)));
    }

    /** @param other the sheet on which they stand as well */
    public static Finding itemsTwice(Place place, String other, List<String> keys) {
        return at(place, Code.ITEMS_TWICE, quote(other), quote(String.join(", ", keys)));
    }

    /** @param place of the first */
    public static Finding keysLost(Place place, List<String> keys) {
        return at(place, Code.KEYS_LOST, quote(String.join(", ", keys)));
    }

    public static Finding labelChanged(Place place, String found, String expected) {
        return at(place, Code.LABEL_CHANGED, quote(found), quote(expected));
    }

    public static Finding unknownStatus(Place place, String found) {
        return at(place, Code.UNKNOWN_STATUS, quote(found));
    }

    public static Finding statusAndAnswer(Place place, String status, String text) {
        return at(place, Code.STATUS_AND_ANSWER, quote(status), quote(text));
    }

    public static Finding comment(Place place, String text) {
        return at(place, Code.COMMENT, quote(text));
    }

    public static Finding textBox(Place place, String text) {
        return at(place, Code.TEXT_BOX, quote(text));
    }

    /** @param format of the file, e.g. {@code tiff} */
    public static Finding pictureFormat(Place place, String format) {
        return at(place, Code.PICTURE_FORMAT, quote(format));
    }

    public static Finding pictureUnreadable(Place place, String part) {
        return at(place, Code.PICTURE_UNREADABLE, quote(part));
    }

    /** @param limit a key of the bundles: {@code limit.PIXELS} */
    public static Finding pictureTooLarge(Place place, String limit, String most) {
        return at(place, Code.PICTURE_TOO_LARGE, limit, most);
    }

    public static Finding pictureLinked(Place place, String target) {
        return at(place, Code.PICTURE_LINKED, quote(target));
    }

    /** @param kind program or kind of the object, e.g. {@code Word.Document.12}, {@code chart} */
    public static Finding embeddedObject(Place place, String kind) {
        return at(place, Code.EMBEDDED_OBJECT, quote(kind));
    }

    public static Finding macros(Place place) {
        return at(place, Code.MACROS);
    }

    public static Finding linkedFile(Place place, String name) {
        return at(place, Code.LINKED_FILE, quote(name));
    }

    public static Finding linkedCell(Place place, String text) {
        return at(place, Code.LINKED_CELL, quote(text));
    }

    public static Finding formulaError(Place place, String error) {
        return at(place, Code.FORMULA_ERROR, quote(error));
    }

    public static Finding cutOff(Place place) {
        return at(place, Code.CUT_OFF);
    }

    public static Finding notPrinted(Answer answer) {
        return at(answer.place(), Code.NOT_PRINTED, answer.key().item())
                .of(answer.key().agency());
    }

    /** @param left what the templates have no place for */
    public static Finding partlyPrinted(Answer answer, Amount left) {
        var code = Code.PARTLY_PRINTED;
        return at(answer.place(), code, answer.key().item(), "" + left.characters(), "" + left.pictures())
                .of(answer.key().agency());
    }

    /**
     * @param whose short name of the agency that has the same text
     * @param other where it stands there, and the key of its item
     */
    public static Finding duplicateAnswer(Place place, String whose, String item, Place other, String text) {
        return at(place, Code.DUPLICATE_ANSWER, whose, item, other.sheet(), other.cell(), quote(text));
    }

    /** @param percent how much of the two texts is the same */
    public static Finding similarAnswer(Place place, String whose, String item, Place other, String text, int percent) {
        return at(
                place,
                Code.SIMILAR_ANSWER,
                whose,
                item,
                other.sheet(),
                other.cell(),
                quote(text),
                String.valueOf(percent));
    }

    public static Finding questionRepeated(Place place, Node item, String text) {
        return at(place, Code.QUESTION_REPEATED, item.key(), quote(text));
    }

    public static Finding promptLeft(Place place, Node item, String text) {
        return at(place, Code.PROMPT_LEFT, item.key(), quote(text));
    }

    /** @param column its heading, empty if it has none */
    public static Finding wrongTotal(Place place, String column, String printed, String expected) {
        return at(place, Code.WRONG_TOTAL, quote(column), printed, expected);
    }

    /** @param parts what it is worked out from, e.g. {@code 12 ÷ 18} */
    public static Finding wrongPercent(Place place, String printed, String parts, String expected) {
        return at(place, Code.WRONG_PERCENT, printed, parts, expected);
    }

    /** @param announced the words with the number, e.g. {@code 8 โรงเรียน} */
    public static Finding listCount(Place place, String announced, int listed) {
        return at(place, Code.LIST_COUNT, announced, String.valueOf(listed));
    }

    public static Finding impossibleDate(Place place, String date) {
        return at(place, Code.IMPOSSIBLE_DATE, date);
    }

    public static Finding dateAfterRound(Place place, String date, String end) {
        return at(place, Code.DATE_AFTER_ROUND, date, end);
    }

    /** @param letters the foreign ones */
    public static Finding mixedScript(Place place, String word, String letters) {
        return at(place, Code.MIXED_SCRIPT, quote(word), letters);
    }

    /** @param masked all but its ends: a finding must not spread it */
    public static Finding nationalId(Place place, String masked) {
        return at(place, Code.NATIONAL_ID, masked);
    }

    /** @param masked what it is called, without itself */
    public static Finding passcode(Place place, String masked) {
        return at(place, Code.PASSCODE, quote(masked));
    }

    public static Finding captionOnly(Place place, String text) {
        return at(place, Code.CAPTION_ONLY, quote(text));
    }

    public static Finding samePicture(Place place, String whose, Place other) {
        return at(place, Code.SAME_PICTURE, whose, other.sheet(), other.cell());
    }

    public static Finding smallPicture(Place place, PictureSize size) {
        return at(place, Code.SMALL_PICTURE, String.valueOf(size.pixelWidth()), String.valueOf(size.pixelHeight()));
    }

    /** The beginning of a text, on one line, to know it by. */
    private static String quote(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, QUOTE))) + "…";
    }
}
