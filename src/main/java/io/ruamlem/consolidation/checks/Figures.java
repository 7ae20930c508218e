package io.ruamlem.consolidation.checks;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: Thai or Arabic figures, thousands divided by commas, a dash for nothing. */
final class Figures {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.[0-9]{1,9})?");
    private static final Pattern NOTHING = Pattern.compile("[-–—−.\\s]*|ไม่มี");

    /** How many of either kind a text holds. */
    static int count(String text) {
        int figures = 0;
        for (int i = 0; i < text.length(); i++) if (isFigure(text.charAt(i))) figures++;
        return figures;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9' || isThai(c);
    }

    static boolean isThai(char c) {
        return c >= '๐' && c <= '๙';
    }

    static char arabic(char c) {
        return isThai(c) ? (char) (c - '๐' + '0') : c;
    }

    /** The text with every Thai figure turned; it keeps its length. */
    static String arabic(String text) {
        var turned = text.toCharArray();
        for (int i = 0; i < turned.length; i++) turned[i] = arabic(turned[i]);
        return new String(turned);
    }

    /** The number that a cell holds and nothing else, its places as printed. */
    static Optional<BigDecimal> of(String cell) {
        var text = arabic(cell).strip();
        if (!NUMBER.matcher(text).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(text.replace(",", "")));
    }

    /** Whether a cell says that there is none. */
    static boolean isNothing(String cell) {
        return NOTHING.matcher(cell).matches();
    }

    /** As printed in tables: {@code 175,601.50}. */
    static String shown(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    private Figures() {}
}
