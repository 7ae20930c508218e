package io.ruamlem.consolidation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be the mark of a list at the start of a line; whether it is one, its neighbours say.
 *
 * @param shape marks of one list have one shape: {@code 1)}, {@code (ก)}, {@code •}; {@code 1.1} for deeper numbers
 * @param above the numbers before the last: {@code 1.2} of {@code 1.2.3)}
 * @param number the last number, letters counted from 1; 0 for a bullet
 * @param typed the mark as typed, spaces behind left out
 */
record ListMark(String shape, String above, int number, Sign sign, String typed) {
    /** What a mark says by itself. */
    enum Sign {
        BULLET,
        /** {@code 1)}, {@code 1.}, {@code (1)}, {@code ก)}: most likely a mark. */
        CLOSED,
        /** {@code ก.}: abbreviations begin so too. */
        LETTER,
        /** {@code 1.1}, {@code 1}: quantities begin so too. */
        BARE
    }

    private record Style(String shape, Sign sign, Pattern pattern) {
        static Style of(String shape, Sign sign, String pattern) {
            return new Style(shape, sign, Pattern.compile(pattern));
        }
    }

    /** From one number to the next in a list, two skipped. */
    static final int FARTHEST = 3;

    private static final String DIGITS = "[0-9๐-๙]{1,2}";
    private static final String NUMBERS = "(?<n>" + DIGITS + "(?:\\." + DIGITS + "){0,3})";
    /** No time or measure: these have zeros in front. */
    private static final String COUNT = "[1-9๑-๙][0-9๐-๙]?";

    private static final String DEEP_NUMBERS = "(?<n>" + COUNT + "(?:\\." + COUNT + "){1,3})";
    private static final String LETTER = "(?<n>[ก-ฮa-zA-Z])";
    private static final String TEXT = "\\p{L}(\\[\"'“‘";

    private static final List<Style> IN_PARENTHESES = List.of(
            Style.of("(1)", Sign.CLOSED, "\\(" + NUMBERS + "\\)"),
            Style.of("(a)", Sign.CLOSED, "\\(" + LETTER + "\\)"));
    private static final List<Style> NUMBERED = List.of(
            Style.of("1)", Sign.CLOSED, NUMBERS + "\\.?\\)\\.?"),
            Style.of("1.", Sign.CLOSED, NUMBERS + "\\.(?=$|[ \u200B–" + TEXT + "]|-[^0-9])"),
            Style.of("1.1", Sign.BARE, DEEP_NUMBERS + "(?= ?[" + TEXT + "])" + Quantity.NOT_MEASURED),
            Style.of("1", Sign.BARE, "(?<n>" + DIGITS + ")(?= [" + TEXT + "])" + Quantity.NOT_COUNTED));
    private static final List<Style> LETTERED = List.of(
            Style.of("a)", Sign.CLOSED, LETTER + "\\)"),
            Style.of("a.", Sign.LETTER, LETTER + "\\.(?= ?[" + TEXT + "])(?! ?\\p{L}{1,2}\\.)"));

    private static final Pattern DASH = Pattern.compile("[-–—‐−](?= [^ ]|[" + TEXT + "])(?!.*[-–—‐−]$)");
    private static final Pattern SPACED_BULLET = Pattern.compile("[o*§](?= [^ ])");
    /** Those from U+F020 on are letters of Wingdings and Symbol, in which Word writes its bullets. */
    private static final Pattern BULLET = Pattern.compile("[•·●∙‧○◦▪■□◆❖♦►➢➤✓✔‣\uF020-\uF0FF](?=.)");

    private static final String ROUND_BULLETS = "•·●∙‧\uF0B7";
    private static final String THAI_ORDER = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    /** What the line begins with if it looks like a mark. */
    static Optional<ListMark> at(String line) {
        if (line.length() < 2) return Optional.empty();
        char first = line.charAt(0);
        char second = line.charAt(1);
        if (first == '(' || second == '.' || second == ')' || Character.isDigit(first)) return numbered(line);
        boolean isText = Character.isLetter(first) && first != 'o';
        return isText ? Optional.empty() : bullet(line);
    }

    private static Optional<ListMark> numbered(String line) {
        for (var style : styles(line.charAt(0))) {
            var matcher = style.pattern.matcher(line);
            if (matcher.lookingAt()) return of(style, matcher.group("n"), matcher.group());
        }
        return Optional.empty();
    }

    private static List<Style> styles(char first) {
        if (first == '(') return IN_PARENTHESES;
        return Character.isDigit(first) ? NUMBERED : LETTERED;
    }

    private static Optional<ListMark> of(Style style, String numbers, String typed) {
        int dot = numbers.lastIndexOf('.');
        int last = ordinal(numbers.substring(dot + 1));
        if (last == 0) return Optional.empty();
        if (dot < 0) return Optional.of(new ListMark(script(style.shape, numbers), "", last, style.sign, typed));
        var above = Digits.arabic(numbers.substring(0, dot));
        return Optional.of(new ListMark("1.1", above, last, style.sign, typed));
    }

    private static int ordinal(String numeral) {
        char first = numeral.charAt(0);
        if (Character.isDigit(first)) return Integer.parseInt(numeral);
        int thai = THAI_ORDER.indexOf(first);
        return 1 + (thai >= 0 ? thai : Character.toLowerCase(first) - 'a');
    }

    /** Lists in Thai letters, capitals and small letters are lists of their own; Thai and Arabic figures mix in one. */
    private static String script(String shape, String numeral) {
        char first = numeral.charAt(0);
        if (THAI_ORDER.indexOf(first) >= 0) return shape.replace('a', 'ก');
        return Character.isUpperCase(first) ? shape.toUpperCase(Locale.ROOT) : shape;
    }

    private static Optional<ListMark> bullet(String line) {
        if (DASH.matcher(line).lookingAt()) return Optional.of(bullet("-", line));
        if (!SPACED_BULLET.matcher(line).lookingAt() && !BULLET.matcher(line).lookingAt()) return Optional.empty();
        boolean round = ROUND_BULLETS.indexOf(line.charAt(0)) >= 0;
        return Optional.of(bullet(round ? "•" : line.substring(0, 1), line));
    }

    private static ListMark bullet(String shape, String line) {
        return new ListMark(shape, "", 0, Sign.BULLET, line.substring(0, 1));
    }

    boolean isBullet() {
        return sign == Sign.BULLET;
    }

    /** What marks of one list have in common. */
    String list() {
        return above + " " + shape;
    }

    boolean isOfListOf(ListMark other) {
        return shape.equals(other.shape) && above.equals(other.above);
    }

    /** Whether this is the next of the other's list, or nearly: people skip a number or two. */
    boolean follows(ListMark other) {
        return isOfListOf(other) && number > other.number && number <= other.number + FARTHEST;
    }

    /** The whole number, {@code 1.2.3}. */
    String path() {
        return above.isEmpty() ? String.valueOf(number) : above + "." + number;
    }

    int levels() {
        return above.isEmpty()
                ? 1
                : 2 + (int) above.chars().filter(c -> c == '.').count();
    }
}
