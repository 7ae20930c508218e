package io.ruamlem.model;

import java.util.List;

/**
 * Where the account of a workbook does not balance, a fault of the program; its words stand in the message bundles under
 * {@code gap.CODE}.
 *
 * @param agency its code
 * @param details what the message quotes, in its order
 */
public record Gap(Code code, String agency, Place place, List<String> details) {
    private static final int QUOTE = 100;

    /** At which step something was lost. */
    public enum Code {
        /** A cell that the reader put nowhere, or twice. */
        CELL,
        /** The rows of an item hold other amounts than were put there. */
        ENTRY,
        /** An item with content has no answer. */
        NO_ANSWER,
        /** An answer says less, or more, than the agency wrote. */
        ANSWER,
        /** A text or picture that the report should hold and does not. */
        REPORT,
        /** The sums differ. */
        SUM
    }

    public Gap {
        details = List.copyOf(details);
    }

    public static Gap cell(String agency, Place place) {
        return new Gap(Code.CELL, agency, place, List.of());
    }

    public static Gap entry(AnswerKey key, Place place, Amount put, Amount found) {
        return new Gap(Code.ENTRY, key.agency(), place, List.of(key.item(), figures(put), figures(found)));
    }

    public static Gap noAnswer(AnswerKey key, Place place) {
        return new Gap(Code.NO_ANSWER, key.agency(), place, List.of(key.item()));
    }

    public static Gap answer(AnswerKey key, Place place, Amount written, Amount made) {
        return new Gap(Code.ANSWER, key.agency(), place, List.of(key.item(), figures(written), figures(made)));
    }

    /** @param text of what is not there; of a picture its caption */
    public static Gap report(Answer answer, String text) {
        var quote = text.length() <= QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, QUOTE))) + "…";
        return new Gap(
                Code.REPORT,
                answer.key().agency(),
                answer.place(),
                List.of(answer.key().item(), quote));
    }

    public static Gap sum(String agency, Place place, Amount stood, Amount used) {
        return new Gap(Code.SUM, agency, place, List.of(figures(stood), figures(used)));
    }

    /** Cells, characters, pictures, notes, tables. */
    private static String figures(Amount amount) {
        return String.join("/", amount.figures().stream().map(String::valueOf).toList());
    }
}
