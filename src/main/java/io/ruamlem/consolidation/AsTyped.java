package io.ruamlem.consolidation;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The places of a text whose figures stay as typed: web and mail addresses, telephone numbers, file names and all else
 * where Latin letters and figures hang together ({@code COVID-19}, {@code 5G}).
 */
final class AsTyped {
    /** Thai numbers have ten figures where a mobile's 06, 08, 09 begins them, else nine; grouped at will. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?:0[ -]?[689](?:[ -]?[0-9]){8}|0[ -]?[2-57](?:[ -]?[0-9]){7}|\\+66(?:[ -]?[0-9]){8,9})"
                    + "(?![0-9])(?:-[0-9]{1,4}(?![0-9]))?"
                    + "(?:\\s?ต่อ\\s?[0-9]++(?:\\s?[-,/]\\s?[0-9]++)*+)?");

    /** What an address without http holds behind its path. */
    private static final String ADDRESS_TAIL = "?=&%#:@+~";

    static BitSet in(String text) {
        var places = new BitSet(text.length());
        for (var address : Address.in(text)) places.set(address.start(), address.end());
        addTelephones(places, text);
        addCodes(places, text);
        return places;
    }

    private static void addTelephones(BitSet places, String text) {
        var telephone = TELEPHONE.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            if (!mayBeginTelephone(text, i)
                    || !telephone.region(i, text.length()).lookingAt()) continue;
            places.set(i, telephone.end());
            i = telephone.end() - 1;
        }
    }

    private static boolean mayBeginTelephone(String text, int place) {
        char c = text.charAt(place);
        if (c != '0' && c != '+') return false;
        return place == 0 || !isFigure(text.charAt(place - 1)) && ".,/-".indexOf(text.charAt(place - 1)) < 0;
    }

    private static void addCodes(BitSet places, String text) {
        for (int start = 0; start < text.length(); start++) {
            int end = endOfToken(text, start);
            if (hasLatin(text, start, end)) places.set(start, end);
            start = end;
        }
    }

    private static int endOfToken(String text, int start) {
        int end = start;
        boolean isAddress = false;
        while (end < text.length() && (isInCode(text.charAt(end)) || isAddress && isInTail(text.charAt(end)))) {
            isAddress |= text.charAt(end) == '/' && text.substring(start, end).indexOf('.') > 0;
            end++;
        }
        return end;
    }

    private static boolean hasLatin(String text, int start, int end) {
        for (int i = start; i < end; i++) if (isLatin(text.charAt(i))) return true;
        return false;
    }

    private static boolean isInCode(char c) {
        return isFigure(c) || isLatin(c) || c == '-' || c == '.' || c == '_' || c == '/';
    }

    private static boolean isInTail(char c) {
        return ADDRESS_TAIL.indexOf(c) >= 0;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'À' && c <= 'ɏ';
    }

    private AsTyped() {}
}
