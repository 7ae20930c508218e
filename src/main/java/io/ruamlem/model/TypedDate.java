package io.ruamlem.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people type it in Thai text: {@code 15 มีนาคม 2566}, {@code ๑๕ มี.ค. ๖๖}, {@code 15/3/2566}. It need not exist.
 *
 * @param typed all of it
 * @param start where it stands in the text
 * @param day 1 to 99
 * @param month 1 to 99; 1 to 12 if typed as a word
 * @param year of the common era; 0 where none was typed
 */
public record TypedDate(String typed, int start, int day, int month, int year) {
    private static final int BUDDHIST = 543;
    private static final int FIRST_BUDDHIST = 2400;
    private static final int LAST_BUDDHIST = 2699;
    private static final int BUDDHIST_CENTURY = 2500;
    private static final int FIRST_COMMON = 1900;
    private static final int LAST_COMMON = 2156;

    private static final List<String> NAMES = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");

    private static final List<String> SHORT_NAMES =
            List.of("ม.ค", "ก.พ", "มี.ค", "เม.ย", "พ.ค", "มิ.ย", "ก.ค", "ส.ค", "ก.ย", "ต.ค", "พ.ย", "ธ.ค");

    /** Behind a day. */
    private static final String NEXT = "/มกเพสตธ";

    private static final String FIGURE = "[0-9๐-๙]";
    private static final String DAY = "(?=" + FIGURE + ")(?<![0-9๐-๙./,])(?<d>" + FIGURE + "{1,2}) {0,2}";
    private static final String ERA = "(?: ?พ\\. ?ศ\\.?| ?ค\\. ?ศ\\.?)? ?";
    private static final String YEAR = "(?<y>" + FIGURE + "{4})(?!" + FIGURE + ")";

    private static final Pattern WORDED =
            Pattern.compile(DAY + "(?<m>" + String.join("|", NAMES) + ")(?:" + ERA + YEAR + ")?");

    /** Only with a year: ก.พ. and ก.ค.ศ. are offices as well. Behind two figures of a year nothing is counted. */
    private static final Pattern SHORT = Pattern.compile(DAY + "(?<m>"
            + String.join("|", SHORT_NAMES).replace(".", "\\. ?") + ")\\.?" + ERA + "(?:" + YEAR + "|(?<s>" + FIGURE
            + "{2})(?![0-9๐-๙,.]|[ ]?(?:คน|แห่ง|ราย|โรง|ครั้ง|บาท|รายการ|โครงการ|ชั่วโมง|วัน|%|น\\.)))");

    private static final Pattern SLASHED = Pattern.compile("(?=" + FIGURE + ")(?<![0-9๐-๙/.-])(?<d>" + FIGURE
            + "{1,2})/(?<m>" + FIGURE + "{1,2})/" + YEAR + "(?![/-])");

    private static final Pattern ISO = Pattern.compile("(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})");

    /** All that are typed in a text, from left to right. */
    public static List<TypedDate> in(String text) {
        if (!mayHoldOne(text)) return List.of();
        var dates = new ArrayList<TypedDate>();
        for (var pattern : List.of(WORDED, SHORT, SLASHED)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) dates.add(of(matcher, pattern));
        }
        dates.sort(Comparator.comparingInt(TypedDate::start));
        return List.copyOf(dates);
    }

    /** Whether a figure stands in front of a letter that begins a month, or of a slash: few lines are searched further. */
    private static boolean mayHoldOne(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (NEXT.indexOf(text.charAt(i)) < 0) continue;
            int before = i - 1;
            while (before > 0 && text.charAt(before) == ' ') before--;
            if (Character.isDigit(text.charAt(before))) return true;
        }
        return false;
    }

    /** The date that a text is, and nothing else; {@code 2023-03-15} too. */
    public static Optional<TypedDate> of(String text) {
        for (var pattern : List.of(WORDED, SHORT, SLASHED, ISO)) {
            var matcher = pattern.matcher(text.strip());
            if (matcher.matches()) return Optional.of(of(matcher, pattern));
        }
        return Optional.empty();
    }

    /** @param year of a Buddhist fiscal year, which ends with September: {@code 2566}, {@code พ.ศ. ๒๕๖๖} */
    public static Optional<LocalDate> endOfFiscalYear(String year) {
        var figures = year.replaceAll("[^0-9๐-๙]", "");
        if (figures.length() != 4) return Optional.empty();
        int common = commonEra(figures);
        return common == 0 ? Optional.empty() : Optional.of(LocalDate.of(common, Month.SEPTEMBER, 30));
    }

    private static TypedDate of(Matcher matcher, Pattern pattern) {
        boolean isWord = pattern == WORDED || pattern == SHORT;
        int month = isWord ? month(matcher.group("m")) : Integer.parseInt(matcher.group("m"));
        int year = matcher.group("y") != null ? commonEra(matcher.group("y")) : shortYear(pattern, matcher);
        return new TypedDate(matcher.group(), matcher.start(), Integer.parseInt(matcher.group("d")), month, year);
    }

    private static int shortYear(Pattern pattern, Matcher matcher) {
        if (pattern != SHORT) return 0;
        return BUDDHIST_CENTURY + Integer.parseInt(matcher.group("s")) - BUDDHIST;
    }

    private static int month(String name) {
        int full = NAMES.indexOf(name);
        return 1 + (full >= 0 ? full : SHORT_NAMES.indexOf(name.replace(" ", "")));
    }

    /** 0 for what is a year of neither era. */
    private static int commonEra(String figures) {
        int year = Integer.parseInt(figures);
        if (year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST) return year - BUDDHIST;
        return year >= FIRST_COMMON && year <= LAST_COMMON ? year : 0;
    }

    /** Whether there is such a day; 29 February without a year is one. */
    public boolean exists() {
        return isDay(day, month);
    }

    /** Whether it is a date in the American order, the month first. */
    public boolean isMonthFirst() {
        return !exists() && isDay(month, day);
    }

    private boolean isDay(int someDay, int someMonth) {
        if (someMonth < 1 || someMonth > Month.values().length || someDay < 1) return false;
        boolean isLeap = year == 0 || Year.isLeap(year);
        return someDay <= Month.of(someMonth).length(isLeap);
    }

    /** The day, if it exists and its year was typed. */
    public Optional<LocalDate> date() {
        return exists() && year > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** As officers write it: {@code 30/9/2566}. */
    public static String thai(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + (date.getYear() + BUDDHIST);
    }
}
