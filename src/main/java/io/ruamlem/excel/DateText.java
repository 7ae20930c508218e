package io.ruamlem.excel;

import io.ruamlem.excel.DatePattern.Piece;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * Dates and times by Excel's patterns, with what POI does not know of them: Thai names, Buddhist years, Thai digits.
 * {@code [$-107041E]d mmm yyyy} gives {@code 14 มี.ค. 2566}.
 */
final class DateText {
    private static final int BUDDHIST = 543;

    /** A year from here on was typed as a Buddhist one into an Excel that counts by the other calendar. */
    private static final int BUDDHIST_ALREADY = 2400;

    private final boolean isThai;

    /** @param language of dates whose pattern names none */
    DateText(Locale language) {
        this.isThai = language.getLanguage().equals("th");
    }

    String show(LocalDateTime time, NumberFormat format) {
        var pattern = DatePattern.parse(format.pattern());
        var locale = format.isOfSystem() ? ofSystem(time) : DateLocale.of(format.pattern(), isThai);
        var shown = new StringBuilder();
        for (var piece : pattern.pieces()) shown.append(show(piece, time, locale, pattern.isHalfDay()));
        return locale.hasThaiDigits() ? thaiDigits(shown.toString()) : shown.toString();
    }

    /** Where Windows is Thai, Excel shows such dates in the Buddhist calendar. */
    private DateLocale ofSystem(LocalDateTime time) {
        return new DateLocale(isThai, isThai && time.getYear() < BUDDHIST_ALREADY, false);
    }

    private static String show(Piece piece, LocalDateTime time, DateLocale locale, boolean isHalfDay) {
        int letters = piece.length();
        return switch (piece.kind()) {
            case 'y', 'e' -> year(time.getYear() + (locale.isBuddhist() ? BUDDHIST : 0), letters);
            case 'b' -> year(time.getYear() + BUDDHIST, letters);
            case 'm' ->
                letters < 3 ? padded(time.getMonthValue(), letters) : locale.month(time.getMonthValue(), letters);
            case 'd' ->
                letters < 3
                        ? padded(time.getDayOfMonth(), letters)
                        : locale.day(time.getDayOfWeek().getValue(), letters);
            case 'h' -> padded(isHalfDay ? (time.getHour() + 11) % 12 + 1 : time.getHour(), letters);
            case 'n' -> padded(time.getMinute(), letters);
            case 's' -> padded(time.getSecond(), letters);
            case 'a' -> time.getHour() < 12 ? "AM" : "PM";
            default -> piece.text();
        };
    }

    private static String year(int year, int letters) {
        return letters < 3 ? padded(year % 100, 2) : Integer.toString(year);
    }

    private static String padded(int value, int letters) {
        return letters > 1 && value < 10 ? "0" + value : Integer.toString(value);
    }

    static String thaiDigits(String text) {
        var digits = new StringBuilder(text);
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') digits.setCharAt(i, (char) ('๐' + c - '0'));
        }
        return digits.toString();
    }
}
