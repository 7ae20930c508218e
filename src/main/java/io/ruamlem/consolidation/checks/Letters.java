package io.ruamlem.consolidation.checks;

/** A text by its letters and figures alone: spaces, marks, capitals and the kind of figures make no difference. */
final class Letters {
    static String of(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (counts(c)) letters.append(Character.toLowerCase(Figures.arabic(c)));
        }
        return letters.toString();
    }

    /** Letters and figures, and the Thai vowels and tones that stand above and below. */
    private static boolean counts(char c) {
        boolean isThaiLetter = c >= 'ก' && c <= 'ฮ';
        return isThaiLetter || Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private Letters() {}
}
