package io.ruamlem.excel;

import java.util.ArrayList;
import java.util.List;

/** The first section of a date's pattern, in pieces; those between brackets say how, not what. */
record DatePattern(List<Piece> pieces) {
    private static final String LETTERS = "ymdhsbe";
    private static final List<String> HALVES_OF_DAY = List.of("AM/PM", "A/P");

    /** @param kind a letter of the pattern in lower case; {@code n} for minutes, {@code a} for AM/PM; blank for text */
    record Piece(char kind, String text) {
        int length() {
            return text.length();
        }

        boolean isText() {
            return kind == ' ';
        }
    }

    DatePattern {
        pieces = List.copyOf(pieces);
    }

    static DatePattern parse(String pattern) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < pattern.length() && pattern.charAt(at) != ';'; ) at = add(pieces, pattern, at);
        for (int i = 0; i < pieces.size(); i++)
            if (isMinute(pieces, i)) pieces.set(i, new Piece('n', pieces.get(i).text()));
        return new DatePattern(pieces);
    }

    boolean isHalfDay() {
        return pieces.stream().anyMatch(piece -> piece.kind() == 'a');
    }

    /** @return where the next piece begins */
    private static int add(List<Piece> pieces, String pattern, int at) {
        int end = pattern.length();
        return switch (pattern.charAt(at)) {
            case '[' -> after(pattern, at, ']');
            case '*' -> at + 2;
            case '"' -> addText(pieces, pattern, at + 1, after(pattern, at, '"'), 1);
            case '\\' -> addText(pieces, pattern, at + 1, Math.min(at + 2, end), 0);
            case '_' -> addText(pieces, " ", 0, 1, 0) + at + 1;
            default -> addLetters(pieces, pattern, at);
        };
    }

    private static int addLetters(List<Piece> pieces, String pattern, int at) {
        for (var half : HALVES_OF_DAY)
            if (pattern.regionMatches(true, at, half, 0, half.length())) {
                pieces.add(new Piece('a', half));
                return at + half.length();
            }
        char letter = Character.toLowerCase(pattern.charAt(at));
        if (LETTERS.indexOf(letter) < 0) return addText(pieces, pattern, at, at + 1, 0);
        int end = at + 1;
        while (end < pattern.length() && Character.toLowerCase(pattern.charAt(end)) == letter) end++;
        pieces.add(new Piece(letter, pattern.substring(at, end)));
        return end;
    }

    private static int after(String pattern, int at, char mark) {
        int end = pattern.indexOf(mark, at + 1);
        return end < 0 ? pattern.length() : end + 1;
    }

    private static int addText(List<Piece> pieces, String pattern, int from, int to, int closing) {
        pieces.add(new Piece(' ', pattern.substring(from, Math.max(from, to - closing))));
        return to;
    }

    /** The letter m means minutes behind hours and before seconds. */
    private static boolean isMinute(List<Piece> pieces, int at) {
        if (pieces.get(at).kind() != 'm' || pieces.get(at).length() > 2) return false;
        return neighbour(pieces, at, -1) == 'h' || neighbour(pieces, at, 1) == 's';
    }

    private static char neighbour(List<Piece> pieces, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < pieces.size() && pieces.get(i).isText()) i += step;
        return i >= 0 && i < pieces.size() ? pieces.get(i).kind() : ' ';
    }
}
