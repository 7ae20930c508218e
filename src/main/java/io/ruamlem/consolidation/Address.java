package io.ruamlem.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web or mail address inside a text.
 *
 * @param end the place behind its last character
 * @param link what opens it: http, https or mailto
 */
record Address(int start, int end, String link) {
    private static final Pattern WEB_OR_MAIL = Pattern.compile(
            "(?<web>(?:https?://|(?<![a-z0-9.])www\\.)[!-~&&[^<>\"{}|\\\\^`]]++)"
                    + "|(?<![a-z0-9._%+-])(?:mailto:)?[a-z0-9._%+-]++@[a-z0-9-]++(?:\\.[a-z0-9-]++)++",
            Pattern.CASE_INSENSITIVE);

    static List<Address> in(String text) {
        if (!mayHoldAny(text)) return List.of();
        var found = new ArrayList<Address>();
        var matcher = WEB_OR_MAIL.matcher(text);
        while (matcher.find()) add(found, text, matcher);
        return found;
    }

    /** Nearly all texts hold none, and looking for these is many times faster than the pattern. */
    private static boolean mayHoldAny(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.") || text.contains("WWW.");
    }

    private static void add(List<Address> found, String text, Matcher matcher) {
        int end = withoutPunctuation(text, matcher.start(), matcher.end());
        var address = text.substring(matcher.start(), end);
        boolean isWeb = matcher.group("web") != null;
        if (isWeb && address.indexOf('.') < 0) return;
        found.add(new Address(matcher.start(), end, isWeb ? webLink(address) : mailLink(address)));
    }

    private static int withoutPunctuation(String text, int start, int end) {
        int bracket = text.indexOf('(', start);
        int last = end;
        while (last > start && isBehind(text.charAt(last - 1), bracket >= 0 && bracket < last)) last--;
        return last;
    }

    private static boolean isBehind(char last, boolean hasBracket) {
        return last == ')' ? !hasBracket : ".,;:!?'[]".indexOf(last) >= 0;
    }

    private static String webLink(String address) {
        return address.regionMatches(true, 0, "http", 0, 4) ? address : "https://" + address;
    }

    private static String mailLink(String address) {
        return address.regionMatches(true, 0, "mailto:", 0, 7) ? address : "mailto:" + address;
    }
}
