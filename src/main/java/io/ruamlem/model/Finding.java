package io.ruamlem.model;

import static io.ruamlem.model.OneLine.quote;

import java.util.List;

/**
 * Something in the returned workbooks that a person should look at. Its words stand in the message bundles under
 * {@code finding.CODE} (what was found) and {@code finding.CODE.remedy}.
 *
 * @param level how much it matters, to the form's author if he says so
 * @param agency the agency's code, empty while unknown
 * @param details what the message quotes, in its order
 */
public record Finding(FindingCode code, Level level, String agency, Place place, List<String> details) {
    public Finding {
        details = details.stream().map(OneLine::of).toList();
    }

    public Finding(FindingCode code, String agency, Place place, List<String> details) {
        this(code, code.level(), agency, place, details);
    }

    public Finding of(String agencyCode) {
        if (agency.equals(agencyCode)) return this;
        return new Finding(code, level, agencyCode, place, details);
    }

    public Finding of(Level other) {
        if (level == other) return this;
        return new Finding(code, other, agency, place, details);
    }

    /** Whether the agency can mend it in its workbook; the rest is for the office that gathers the workbooks. */
    public boolean isForAgency() {
        return level() != Level.NOTE && code.isForAgency();
    }

    public Finding in(Place other) {
        return new Finding(code, level, agency, other, details);
    }

    private static Finding at(Place place, FindingCode code, String... details) {
        return new Finding(code, "", place, List.of(details));
    }

    /** @param kind what the file is instead, a key of the bundles: {@code kind.pdf}; its remedy stands beside it */
    public static Finding notAWorkbook(Place place, String kind) {
        return at(place, FindingCode.NOT_A_WORKBOOK, kind, kind + ".remedy");
    }

    /** @param why the system does not open it, a key of the bundles: {@code opening.denied} */
    public static Finding notOpened(Place place, String why) {
        return at(place, FindingCode.NOT_OPENED, why);
    }

    public static Finding encrypted(Place place) {
        return at(place, FindingCode.ENCRYPTED);
    }

    /** @param damage a key of the bundles: {@code damage.CHECKSUM} */
    public static Finding damaged(Place place, String damage, String part) {
        return at(place, FindingCode.DAMAGED, damage, quote(part));
    }

    /** @param limit a key of the bundles: {@code limit.FILE} */
    public static Finding beyondLimit(Place place, String limit, String most) {
        return at(place, FindingCode.BEYOND_LIMIT, limit, most);
    }

    public static Finding changing(Place place) {
        return at(place, FindingCode.CHANGING);
    }

    public static Finding openElsewhere(Place place) {
        return at(place, FindingCode.OPEN_ELSEWHERE);
    }

    public static Finding otherForm(Place place, String found, String expected) {
        return at(place, FindingCode.OTHER_FORM, quote(found), expected);
    }

    public static Finding otherVersion(Place place, String found, String expected) {
        return at(place, FindingCode.OTHER_VERSION, quote(found), expected);
    }

    /** @param found the code that the workbook gives; empty if it gives none */
    public static Finding unknownAgency(Place place, String found) {
        return found.isBlank()
                ? at(place, FindingCode.AGENCY_NOT_NAMED)
                : at(place, FindingCode.UNKNOWN_AGENCY, quote(found));
    }

    public static Finding olderWorkbook(Place place, String newer) {
        return at(place, FindingCode.OLDER_WORKBOOK, newer);
    }

    public static Finding sameWorkbook(Place place, String other) {
        return at(place, FindingCode.SAME_WORKBOOK, other);
    }

    public static Finding notReturned(Agency agency) {
        return at(Place.NONE, FindingCode.NOT_RETURNED, agency.name()).of(agency.code());
    }

    public static Finding unknownItem(Place place, String key, String text) {
        return at(place, FindingCode.UNKNOWN_ITEM, key, quote(text));
    }

    public static Finding notAsked(Place place, Node item) {
        return at(place, FindingCode.NOT_ASKED, item.key(), quote(item.label()));
    }

    public static Finding requiredMissing(Agency agency, Node item) {
        return at(Place.NONE, FindingCode.REQUIRED_MISSING, item.key(), quote(item.label()))
                .of(agency.code());
    }

    public static Finding strayText(Place place, String text) {
        return at(place, FindingCode.STRAY_TEXT, quote(text));
    }

    public static Finding strayPicture(Place place) {
        return at(place, FindingCode.STRAY_PICTURE);
    }

    public static Finding straySheet(Place place, String text) {
        return at(place, FindingCode.STRAY_SHEET, quote(text));
    }

    /** @param tab title of the node whose tab it is */
    public static Finding tabMissing(Place place, String tab) {
        return at(place, FindingCode.TAB_MISSING, quote(tab));
    }

    public static Finding itemsMissing(Place place, String tab, List<String> keys) {
        return at(place, FindingCode.ITEMS_MISSING, quote(tab), "" + keys.size(), quote(String.join(", ", keys)));
    }

    /** @param other the sheet on which they stand as well */
    public static Finding itemsTwice(Place place, String other, List<String> keys) {
        return at(place, FindingCode.ITEMS_TWICE, quote(other), quote(String.join(", ", keys)));
    }

    /** @param place of the first */
    public static Finding keysLost(Place place, List<String> keys) {
        return at(place, FindingCode.KEYS_LOST, quote(String.join(", ", keys)));
    }

    public static Finding labelChanged(Place place, String found, String expected) {
        return at(place, FindingCode.LABEL_CHANGED, quote(found), quote(expected));
    }

    public static Finding unknownStatus(Place place, String found) {
        return at(place, FindingCode.UNKNOWN_STATUS, quote(found));
    }

    public static Finding statusAndAnswer(Place place, String status, String text) {
        return at(place, FindingCode.STATUS_AND_ANSWER, quote(status), quote(text));
    }

    public static Finding comment(Place place, String text) {
        return at(place, FindingCode.COMMENT, quote(text));
    }

    public static Finding textBox(Place place, String text) {
        return at(place, FindingCode.TEXT_BOX, quote(text));
    }

    /** @param format of the file, e.g. {@code tiff} */
    public static Finding pictureFormat(Place place, String format) {
        return at(place, FindingCode.PICTURE_FORMAT, quote(format));
    }

    public static Finding pictureUnreadable(Place place, String part) {
        return at(place, FindingCode.PICTURE_UNREADABLE, quote(part));
    }

    /** @param limit a key of the bundles: {@code limit.PIXELS} */
    public static Finding pictureTooLarge(Place place, String limit, String most) {
        return at(place, FindingCode.PICTURE_TOO_LARGE, limit, most);
    }

    public static Finding pictureLinked(Place place, String target) {
        return at(place, FindingCode.PICTURE_LINKED, quote(target));
    }

    /** @param kind program or kind of the object, e.g. {@code Word.Document.12}, {@code chart} */
    public static Finding embeddedObject(Place place, String kind) {
        return at(place, FindingCode.EMBEDDED_OBJECT, quote(kind));
    }

    public static Finding macros(Place place) {
        return at(place, FindingCode.MACROS);
    }

    public static Finding linkedFile(Place place, String name) {
        return at(place, FindingCode.LINKED_FILE, quote(name));
    }

    public static Finding linkedCell(Place place, String text) {
        return at(place, FindingCode.LINKED_CELL, quote(text));
    }

    public static Finding formulaError(Place place, String error) {
        return at(place, FindingCode.FORMULA_ERROR, quote(error));
    }

    public static Finding cutOff(Place place) {
        return at(place, FindingCode.CUT_OFF);
    }

    public static Finding notPrinted(Answer answer) {
        return at(answer.place(), FindingCode.NOT_PRINTED, answer.key().item())
                .of(answer.key().agency());
    }

    /** @param left what the templates have no place for */
    public static Finding partlyPrinted(Answer answer, Amount left) {
        var code = FindingCode.PARTLY_PRINTED;
        return at(answer.place(), code, answer.key().item(), "" + left.characters(), "" + left.pictures())
                .of(answer.key().agency());
    }

    /**
     * @param whose short name of the agency that has the same text
     * @param other where it stands there, and the key of its item
     */
    public static Finding duplicateAnswer(Place place, String whose, String item, Place other, String text) {
        return at(place, FindingCode.DUPLICATE_ANSWER, whose, item, other.sheet(), other.cell(), quote(text));
    }

    /** @param percent how much of the two texts is the same */
    public static Finding similarAnswer(Place place, String whose, String item, Place other, String text, int percent) {
        return at(
                place, FindingCode.SIMILAR_ANSWER, whose, item, other.sheet(), other.cell(), quote(text), "" + percent);
    }

    public static Finding questionRepeated(Place place, Node item, String text) {
        return at(place, FindingCode.QUESTION_REPEATED, item.key(), quote(text));
    }

    public static Finding promptLeft(Place place, Node item, String text) {
        return at(place, FindingCode.PROMPT_LEFT, item.key(), quote(text));
    }

    /** @param column its heading, empty if it has none */
    public static Finding wrongTotal(Place place, String column, String printed, String expected) {
        return at(place, FindingCode.WRONG_TOTAL, quote(column), printed, expected);
    }

    /** @param parts what it is worked out from, e.g. {@code 12 ÷ 18} */
    public static Finding wrongPercent(Place place, String printed, String parts, String expected) {
        return at(place, FindingCode.WRONG_PERCENT, printed, parts, expected);
    }

    /** @param announced the words with the number, e.g. {@code 8 โรงเรียน} */
    public static Finding listCount(Place place, String announced, int listed) {
        return at(place, FindingCode.LIST_COUNT, announced, "" + listed);
    }

    public static Finding impossibleDate(Place place, String date) {
        return at(place, FindingCode.IMPOSSIBLE_DATE, date);
    }

    public static Finding dateAfterRound(Place place, String date, String end) {
        return at(place, FindingCode.DATE_AFTER_ROUND, date, end);
    }

    /** @param letters the foreign ones */
    public static Finding mixedScript(Place place, String word, String letters) {
        return at(place, FindingCode.MIXED_SCRIPT, quote(word), letters);
    }

    /** @param masked all but its ends: a finding must not spread it */
    public static Finding nationalId(Place place, String masked) {
        return at(place, FindingCode.NATIONAL_ID, masked);
    }

    /** @param masked what it is called, without itself */
    public static Finding passcode(Place place, String masked) {
        return at(place, FindingCode.PASSCODE, quote(masked));
    }

    public static Finding captionOnly(Place place, String text) {
        return at(place, FindingCode.CAPTION_ONLY, quote(text));
    }

    public static Finding samePicture(Place place, String whose, Place other) {
        return at(place, FindingCode.SAME_PICTURE, whose, other.sheet(), other.cell());
    }

    public static Finding smallPicture(Place place, PictureSize size) {
        return at(place, FindingCode.SMALL_PICTURE, "" + size.pixelWidth(), "" + size.pixelHeight());
    }
}
