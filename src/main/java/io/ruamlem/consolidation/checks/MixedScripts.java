package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Letters of another script in a Thai word, such as a Lao ກ for ก: nobody sees them on paper, and no search finds the word.
 * Words of other languages beside Thai ones, also without a space between ({@code ห้องSTEM}), are no slip.
 */
final class MixedScripts implements Check {
    private static final String THAI = "ก-ฺเ-๎";

    /** Scripts whose words and symbols stand in texts of schools on purpose, at times without a space, are left out. */
    private static final String FOREIGN = "\\p{L}\\p{M}&&[^\\p{IsThai}\\p{IsLatin}\\p{IsGreek}\\p{IsHan}\\p{IsHiragana}"
            + "\\p{IsHangul}\\p{IsArabic}\\p{IsCommon}\\p{IsInherited}]";

    /** More of them are a word. */
    private static final Pattern FOREIGN_LETTERS =
            Pattern.compile("(?<![A-Za-z" + FOREIGN + "])[" + FOREIGN + "]{1,3}(?![A-Za-z" + FOREIGN + "])");

    /** A small letter with Thai ones at both sides, but for the x of {@code กว้างxยาว}; at the end only what looks like ร or บ. */
    private static final Pattern LATIN_LETTER =
            Pattern.compile("(?<=[" + THAI + "])(?:[a-z&&[^x]](?=[" + THAI + "])|[us](?![A-Za-z0-9.'’]))");

    private static final int WORD = 15;
    private static final int LONGEST_AT_END = 2;

    /** Most answers are Thai alone, and searched no further. */
    @Override
    public void find(Said said, Consumer<Finding> found) {
        boolean hasForeign = hasForeign(said.text());
        boolean hasLatin = hasLatin(said.text());
        if (!hasForeign && !hasLatin) return;
        for (var line : said.lines()) {
            var text = line.text();
            var foreign = FOREIGN_LETTERS.matcher(hasForeign ? text : "").results();
            var latin = LATIN_LETTER.matcher(hasLatin ? text : "").results();
            Stream.concat(foreign.filter(letters -> isInWord(text, letters)), latin)
                    .map(letters -> Finding.mixedScript(line.place(), word(text, letters), letters.group()))
                    .forEach(found);
        }
    }

    private static boolean hasForeign(String text) {
        for (int i = 0; i < text.length(); i++) if (mayBeForeign(text.charAt(i))) return true;
        return false;
    }

    /** Right behind a Thai one. */
    private static boolean hasLatin(String text) {
        for (int i = 1; i < text.length(); i++) if (isLatin(text.charAt(i)) && isThai(text, i - 1)) return true;
        return false;
    }

    private static boolean mayBeForeign(char c) {
        return c > '\u00FF' && (c < '\u0E00' || c > '\u0E7F') && (c < '\u2000' || c > '\u206F');
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isInWord(String text, MatchResult letters) {
        boolean isBehind = isThai(text, letters.start() - 1);
        boolean isBefore = isThai(text, letters.end());
        return isBehind && isBefore || (isBehind || isBefore) && letters.group().length() <= LONGEST_AT_END;
    }

    /** As much of the word as it takes to find it. */
    private static String word(String text, MatchResult letters) {
        int start = letters.start();
        int end = letters.end();
        while (start > letters.start() - WORD && isThai(text, start - 1)) start--;
        while (end < letters.end() + WORD && isThai(text, end)) end++;
        return text.substring(start, end);
    }

    private static boolean isThai(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'ก' && text.charAt(at) <= '๎';
    }
}
