package io.ruamlem.model;

import java.text.Normalizer;
import java.util.List;

/**
 * The measure of text in the account: its letters and figures, which no cleaning changes in number.
 *
 * <p>Counted are the letters and decimal figures of the canonical decomposition (NFD), so that composing, reordering or
 * leaving out marks, spaces, signs and what is invisible makes no difference; SARA AE counts two, since it may have been typed as two SARA E;
 * the private glyphs of old Thai fonts count as the letters they stand for. So {@code ไม่มี 3 ข้อ!} has 6.
 */
public final class Letters {
    private static final char SARA_AE = '\u0E41';

    /** THO THAN and YO YING without their feet: all other private glyphs stand for marks. */
    private static final String PRIVATE = "\uF700\uF70F";

    public static int in(String text) {
        for (int i = 0; i < text.length(); i++)
            if (!isSimple(text.charAt(i))) return count(Normalizer.normalize(text, Normalizer.Form.NFD));
        return count(text);
    }

    public static int in(List<Run> runs) {
        return in(Run.text(runs));
    }

    /** Whether decomposing changes nothing in the count: Latin without marks, Thai, punctuation and private glyphs. */
    private static boolean isSimple(char c) {
        return c < '\u00C0'
                || c >= '\u0E00' && c < '\u0E80'
                || c >= '\u2000' && c < '\u2070'
                || c >= '\uE000' && c < '\uF900';
    }

    private static int count(String decomposed) {
        int letters = 0;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            if (Character.isLetterOrDigit(c) || PRIVATE.indexOf(c) >= 0) letters += c == SARA_AE ? 2 : 1;
            i += Character.charCount(c);
        }
        return letters;
    }

    private Letters() {}
}
