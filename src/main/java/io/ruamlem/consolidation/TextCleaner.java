package io.ruamlem.consolidation;

import static io.ruamlem.consolidation.Glyphs.BREAK_HINT;
import static io.ruamlem.consolidation.Glyphs.NIKHAHIT;
import static io.ruamlem.consolidation.Glyphs.SARA_AA;
import static io.ruamlem.consolidation.Glyphs.SARA_AE;
import static io.ruamlem.consolidation.Glyphs.SARA_AM;
import static io.ruamlem.consolidation.Glyphs.SARA_E;

import io.ruamlem.model.Run;
import io.ruamlem.model.ThaiMarks;
import java.text.Normalizer;
import java.util.List;

/**
 * The one cleaning for all text that comes in.
 *
 * <p>NFC (never NFKC, which takes SARA AM apart); SARA AM typed as two letters, SARA AE typed as two SARA E and the
 * private glyphs of old Thai fonts become what was meant; what is invisible or not allowed in XML goes, but a zero-width space stays between letters as a hint where a line may break; every odd space is a space, spaces in a row
 * are one, none stand at the ends of lines, lines end in a line feed. No other letter changes.
 */
final class TextCleaner {
    /** More marks on one letter no language has (Unicode Standard Annex 15, Stream-Safe Text Format). */
    private static final int MOST_MARKS = 30;

    static String clean(String raw) {
        return isClean(raw) ? raw : Run.text(cleaned(List.of(Run.plain(raw))));
    }

    /** Cleans across the borders of runs; a letter typed in two of them takes the look of one. */
    static List<Run> clean(List<Run> runs) {
        return isClean(Run.text(runs)) ? runs : cleaned(runs);
    }

    private static boolean isClean(String text) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Glyphs.isPlain(c) || spoils(before, c)) return false;
            before = c;
        }
        return before != ' ';
    }

    private static boolean spoils(char before, char c) {
        if (c == ' ') return before == ' ' || before == '\n';
        if (c == '\n') return before == ' ';
        if (c == before) return c == SARA_E;
        return ThaiMarks.areOutOfOrder(before, c);
    }

    private static List<Run> cleaned(List<Run> runs) {
        var cleaner = new TextCleaner();
        for (var run : runs) cleaner.take(run);
        return cleaner.out.runs().stream().map(TextCleaner::composed).toList();
    }

    private static Run composed(Run run) {
        if (hasPiledMarks(run.text())) return run;
        if (Normalizer.isNormalized(run.text(), Normalizer.Form.NFC)) return run;
        return run.withText(Normalizer.normalize(run.text(), Normalizer.Form.NFC));
    }

    /** Putting thousands of marks on one letter in order would take minutes, and means nothing. */
    private static boolean hasPiledMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= MOST_MARKS; i++)
            marks = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
        return marks > MOST_MARKS;
    }

    private final RunBuilder out = new RunBuilder();
    private char before = '\0';
    private char gap = '\0';
    private Run gapLook = Run.plain("");

    private void take(Run run) {
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            take(c, run);
            before = c;
        }
    }

    private void take(char c, Run look) {
        if (Glyphs.isPlain(c) && c > ' ') visible(c, look);
        else if (Glyphs.isLineEnd(c)) endLine(c, look);
        else if (Glyphs.isSpace(c)) widenGap(' ', look);
        else if (c == BREAK_HINT) widenGap(BREAK_HINT, look);
        else if (Character.isSurrogate(c)) half(c, look);
        else if (!Glyphs.isRemoved(c)) visible(Glyphs.letter(c), look);
    }

    private void endLine(char c, Run look) {
        gap = '\0';
        if (c != '\n' || before != '\r') out.append('\n', look);
    }

    private void widenGap(char wider, Run look) {
        if (gap == '\0') gapLook = look;
        if (gap != ' ') gap = wider;
    }

    private void half(char c, Run look) {
        if (!Character.isSurrogatePair(before, c)) return;
        closeGap();
        out.append(before, look).append(c, look);
    }

    private void visible(char c, Run look) {
        closeGap();
        spell(c, look);
    }

    private void closeGap() {
        boolean atLineStart = out.fromEnd(1) == '\0' || out.fromEnd(1) == '\n';
        if (gap != '\0' && !atLineStart) out.append(gap, gapLook);
        gap = '\0';
    }

    private void spell(char c, Run look) {
        spell(c, look, MOST_MARKS);
    }

    /** @param marks how many marks c may still be moved in front of */
    private void spell(char c, Run look, int marks) {
        char last = out.fromEnd(1);
        if (c == SARA_E && last == SARA_E) out.replaceLast(SARA_AE);
        else if (c == SARA_AA && last == NIKHAHIT) out.replaceLast(SARA_AM);
        else if (c == SARA_AA && ThaiMarks.isTone(last) && out.fromEnd(2) == NIKHAHIT) saraAmBehindTone(last, look);
        else if (marks > 0 && ThaiMarks.areOutOfOrder(last, c)) swap(last, c, look, marks - 1);
        else out.append(c, look);
    }

    private void saraAmBehindTone(char tone, Run look) {
        out.removeLast();
        out.removeLast();
        spell(tone, look);
        out.append(SARA_AM, look);
    }

    /** NFC puts them in order too, but SARA AM is only seen behind marks that are. */
    private void swap(char last, char c, Run look, int marks) {
        out.removeLast();
        spell(c, look, marks);
        spell(last, look, marks);
    }
}
