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

    /** Of most text there is: up to the end of Thai. */
    private static final byte[] COMMON = new byte[0x0E80];

    /** In {@link #COMMON}: decomposing may change the count. */
    private static final byte UNSURE = -1;

    static {
        for (char c = 0; c < COMMON.length; c++) COMMON[c] = isSimple(c) ? (byte) count(c) : UNSURE;
    }

    public static int in(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int counted = c < COMMON.length ? COMMON[c] : isSimple(c) ? count(c) : UNSURE;
            if (counted == UNSURE) return decomposed(text);
            letters += counted;
        }
        return letters;
    }

    public static int in(List<Run> runs) {
        return in(Run.text(runs));
    }

    private static int decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(Letters::count)
                .sum();
    }

    /** Whether decomposing changes nothing in the count: Latin without marks, Thai, punctuation and private glyphs. */
    private static boolean isSimple(char c) {
        return c < '\u00C0'
                || c >= '\u0E00' && c < '\u0E80'
                || c >= '\u2000' && c < '\u2070'
                || c >= '\uE000' && c < '\uF900';
    }

    private static int count(int c) {
        if (!Character.isLetterOrDigit(c) && PRIVATE.indexOf(c) < 0) return 0;
        return c == SARA_AE ? 2 : 1;
    }

    private Letters() {}
}
