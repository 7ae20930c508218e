package io.ruamlem.consolidation;

import io.ruamlem.model.Settings;
import io.ruamlem.model.Status;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people write into a whole cell to say that there is nothing to report, or that the item is not theirs: the words of
 * the form's settings, a dash, dots, {@code 1)} with nothing behind it. The same words inside a sentence are an answer.
 */
final class StatusWords {
    private static final List<String> ALWAYS_NOTHING = List.of("ไม่มี", "n/a", "n.a.");
    private static final String FILLING = "-–—−_.…•·*()[]\"“”'‘’";

    /** Numbers left standing where the text of a list should be. */
    private static final Pattern EMPTY_MARKS =
            Pattern.compile("(?:[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})*+[.)]++[-–—_.…]*+)*+");

    private enum Meaning {
        FILLING,
        NOTHING,
        NOT_APPLICABLE,
        ANSWER
    }

    private final Set<String> nothing = new HashSet<>();
    private final Set<String> notApplicable = new HashSet<>();
    private final String beginnings;
    private final int longest;

    StatusWords(Settings settings) {
        addTo(nothing, ALWAYS_NOTHING);
        addTo(nothing, settings.meansNothing());
        addTo(notApplicable, settings.meansNotApplicable());
        beginnings = Stream.of(nothing, notApplicable)
                .flatMap(Set::stream)
                .flatMap(word ->
                        word.chars().filter(Character::isLetter).limit(1).mapToObj(Character::toString))
                .collect(Collectors.joining());
        longest = Stream.of(nothing, notApplicable)
                        .flatMap(Set::stream)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                * 3;
    }

    private static void addTo(Set<String> folded, Collection<String> words) {
        for (var word : words) folded.add(folded(word));
    }

    /**
     * The status that all cells of an answer come to; none if one of them holds an answer or if all are blank. Where some
     * hold a mere dash, the words of the others decide.
     */
    Optional<Status> of(List<TypedCell> cells) {
        var meant = EnumSet.noneOf(Meaning.class);
        for (var cell : cells) {
            if (isPlainlyAnswer(cell.text())) return Optional.empty();
            addTo(meant, lines(cell));
            if (meant.contains(Meaning.ANSWER)) return Optional.empty();
        }
        if (meant.isEmpty()) return Optional.empty();
        boolean isNotApplicable = meant.contains(Meaning.NOT_APPLICABLE) && !meant.contains(Meaning.NOTHING);
        return Optional.of(isNotApplicable ? Status.NOT_APPLICABLE : Status.NOTHING);
    }

    /** Most answers are seen to be no status by their first letter or their length; cleaning never draws three letters into one. */
    private boolean isPlainlyAnswer(String cell) {
        if (cell.indexOf('<') >= 0 || cell.indexOf('&') >= 0) return false;
        return beginsOtherwise(cell) || isLong(cell);
    }

    private boolean isLong(String cell) {
        int letters = 0;
        for (int i = 0; i < cell.length() && letters <= longest; i++) if (Character.isLetter(cell.charAt(i))) letters++;
        return letters > longest;
    }

    /** A Thai consonant, which no cleaning changes, that begins no word for a status and is no mark of a list. */
    private boolean beginsOtherwise(String cell) {
        int first = 0;
        while (first < cell.length() && !isLetter(cell.charAt(first))) first++;
        if (first + 1 >= cell.length()) return false;
        char letter = cell.charAt(first);
        boolean isConsonant = letter >= 'ก' && letter <= 'ฮ';
        char next = cell.charAt(first + 1);
        return isConsonant && next > '.' && beginnings.indexOf(letter) < 0;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Glyphs.letter(c) != c;
    }

    /** How it looks says nothing: a word, or a tag, may be typed in several looks. */
    private static List<TypedLine> lines(TypedCell cell) {
        boolean isOfOneLook = cell.cell().runs().size() == 1;
        return isOfOneLook ? cell.lines() : TypedCell.of(cell.text()).lines();
    }

    /** Lines mean together what no line needs to mean alone: a word may be broken. */
    private void addTo(Set<Meaning> meant, List<TypedLine> lines) {
        if (lines.isEmpty()) return;
        var whole = meaning(joined(lines));
        if (whole != Meaning.ANSWER || lines.size() == 1) meant.add(whole);
        else for (var line : lines) meant.add(meaning(line.text()));
    }

    private static String joined(List<TypedLine> lines) {
        if (lines.size() == 1) return lines.get(0).text();
        var joined = new StringBuilder();
        for (var line : lines) joined.append(line.text());
        return joined.toString();
    }

    private Meaning meaning(String text) {
        if (EMPTY_MARKS.matcher(withoutSpaces(text)).matches()) return Meaning.FILLING;
        var word = folded(withoutMark(text));
        if (word.isEmpty()) return Meaning.FILLING;
        if (nothing.contains(word)) return Meaning.NOTHING;
        return notApplicable.contains(word) ? Meaning.NOT_APPLICABLE : Meaning.ANSWER;
    }

    private static String withoutMark(String line) {
        return ListMark.at(line)
                .filter(mark -> mark.sign() == ListMark.Sign.CLOSED)
                .map(mark -> line.substring(mark.typed().length()))
                .orElse(line);
    }

    private static String folded(String text) {
        var letters = withoutSpaces(TextCleaner.clean(text)).toLowerCase(Locale.ROOT);
        int start = 0;
        int end = letters.length();
        while (start < end && isFilling(letters.charAt(start))) start++;
        while (end > start && isFilling(letters.charAt(end - 1))) end--;
        return letters.substring(start, end);
    }

    private static String withoutSpaces(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != Glyphs.BREAK_HINT) letters.append(c);
        }
        return letters.toString();
    }

    private static boolean isFilling(char c) {
        return FILLING.indexOf(c) >= 0;
    }
}
