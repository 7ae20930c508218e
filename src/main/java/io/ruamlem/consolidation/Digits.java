package io.ruamlem.consolidation;

import io.ruamlem.model.Run;
import io.ruamlem.model.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints figures as the form's settings want them: {@code ๐–๙}, {@code 0–9} or as typed.
 *
 * <p>Figures that a computer, a telephone or a name needs as they are never become Thai ({@link AsTyped}).
 */
public final class Digits {
    private static final int TO_THAI = '๐' - '0';

    private final Settings.Digits wanted;

    private Digits(Settings.Digits wanted) {
        this.wanted = wanted;
    }

    public static Digits of(Settings settings) {
        return new Digits(settings.digits());
    }

    /** The text with its figures turned; it keeps its length. */
    public String text(String text) {
        return switch (wanted) {
            case THAI -> thai(text);
            case ARABIC -> arabic(text);
            case AS_TYPED -> text;
        };
    }

    /** Turns figures as in the joined text, so that a number or an address in several runs is seen whole. */
    public List<Run> runs(List<Run> runs) {
        var joined = Run.text(runs);
        var turned = text(joined);
        if (turned.equals(joined)) return runs;
        var printed = new ArrayList<Run>(runs.size());
        int start = 0;
        for (var run : runs) {
            int end = start + run.text().length();
            printed.add(isItsOwnLink(run) ? run : run.withText(turned.substring(start, end)));
            start = end;
        }
        return List.copyOf(printed);
    }

    private static boolean isItsOwnLink(Run run) {
        return !run.link().isEmpty() && run.link().contains(run.text().strip());
    }

    static String arabic(String text) {
        var turned = text.toCharArray();
        for (int i = 0; i < turned.length; i++) {
            if (turned[i] >= '๐' && turned[i] <= '๙') turned[i] -= TO_THAI;
        }
        return new String(turned);
    }

    private static String thai(String text) {
        if (!hasArabic(text)) return text;
        var asTyped = AsTyped.in(text);
        var turned = text.toCharArray();
        for (int i = 0; i < turned.length; i++) {
            if (isArabic(turned[i]) && !asTyped.get(i)) turned[i] += TO_THAI;
        }
        return new String(turned);
    }

    private static boolean hasArabic(String text) {
        for (int i = 0; i < text.length(); i++) if (isArabic(text.charAt(i))) return true;
        return false;
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }
}
