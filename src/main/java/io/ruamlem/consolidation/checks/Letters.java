package io.ruamlem.consolidation.checks;

/** A text by its letters and figures alone: spaces, marks, capitals and the kind of figures make no difference. */
final class Letters {
    /** What the characters up to the end of Thai, nearly all there are, become; {@link #NOTHING} is left out. */
    private static final char[] COMMON = new char[0x0E80];

    private static final char NOTHING = '\0';

    static {
        for (char c = 0; c < COMMON.length; c++) COMMON[c] = letter(c);
    }

    static String of(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = c < COMMON.length ? COMMON[c] : letter(c);
            if (letter != NOTHING) letters.append(letter);
        }
        return letters.toString();
    }

    /** Letters and figures, and the Thai vowels and tones that stand above and below. */
    private static char letter(char c) {
        boolean counts = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return counts ? Character.toLowerCase(Figures.arabic(c)) : NOTHING;
    }

    private Letters() {}
}
