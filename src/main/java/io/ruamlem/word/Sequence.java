package io.ruamlem.word;

import java.util.Locale;

/**
 * The number of a caption, {@code SEQ ตารางที่ \* THAIARABIC}, as it is where it is printed.
 *
 * @param counted what is counted
 * @param thai whether in Thai digits
 */
record Sequence(String counted, boolean thai) implements Piece {
    static Sequence of(String instruction) {
        var words = instruction.split("\\s+");
        return new Sequence(
                words.length > 1 ? words[1].replace("\"", "") : "",
                instruction.toUpperCase(Locale.ROOT).contains("THAIARABIC"));
    }

    @Override
    public void print(Scope scope, ReportBody body) {
        body.markup("<w:t>" + body.number(body.entries().count(counted), thai) + "</w:t>");
    }
}
