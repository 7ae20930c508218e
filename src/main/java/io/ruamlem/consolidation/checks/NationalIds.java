package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * National identity numbers: thirteen figures, the last a check digit, in one or grouped as on the card
 * ({@code 1-2345-67890-12-1}). The first says the kind of person, 1 to 8; the next two the province, 10 to 96.
 */
final class NationalIds implements Check {
    private static final int FIGURES = 13;
    private static final int ELEVEN = 11;
    private static final int TEN = 10;

    private static final Pattern NUMBER = Pattern.compile(
            "(?=[1-8])(?<![0-9A-Za-z.,/=_-])[1-8](?<s>[- .–]?)[0-9]{4}\\k<s>[0-9]{5}\\k<s>[0-9]{2}\\k<s>[0-9](?![0-9A-Za-z/=_]|[-.,][0-9])");

    @Override
    public void find(Said said, Consumer<Finding> found) {
        if (!mayHoldOne(said.text())) return;
        for (var line : said.lines())
            if (mayHoldOne(line.text())) findings(line).forEach(found);
    }

    private static boolean mayHoldOne(String text) {
        return Figures.count(text) >= FIGURES;
    }

    private static Stream<Finding> findings(Said.Piece line) {
        return NUMBER.matcher(Figures.arabic(line.text()))
                .results()
                .map(number -> number.group().replaceAll("[^0-9]", ""))
                .filter(NationalIds::isValid)
                .map(number -> Finding.nationalId(line.place(), masked(number)));
    }

    private static boolean isValid(String number) {
        int province = Integer.parseInt(number.substring(1, 3));
        return province >= 10 && province <= 96 && checkDigit(number) == number.charAt(FIGURES - 1) - '0';
    }

    /** The figures weighed 13, 12 … 2, and what their sum lacks to a multiple of eleven. */
    private static int checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < FIGURES - 1; i++) sum += (number.charAt(i) - '0') * (FIGURES - i);
        return (ELEVEN - sum % ELEVEN) % TEN;
    }

    private static String masked(String number) {
        return number.charAt(0) + "-" + number.substring(1, 5) + "-xxxxx-xx-" + number.charAt(FIGURES - 1);
    }
}
