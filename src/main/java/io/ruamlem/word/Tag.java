package io.ruamlem.word;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tag of a template, {@code {{#each policy}}}.
 *
 * @param name what it is about: a level, a condition, topics, a value
 * @param source as it stands in the template, braces and all
 */
record Tag(Kind kind, String name, String source) {
    enum Kind {
        EACH,
        END_EACH,
        IF,
        UNLESS,
        ELSE,
        END_IF,
        ONLY,
        END_ONLY,
        VALUE;

        boolean opens() {
            return this == EACH || this == IF || this == UNLESS || this == ONLY;
        }

        boolean closes() {
            return this == END_EACH || this == END_IF || this == END_ONLY;
        }

        boolean hasElse() {
            return this == IF || this == UNLESS;
        }
    }

    static final Pattern PATTERN = Pattern.compile("\\{\\{(.*?)}}");

    static Tag parse(String source) {
        var words = source.substring(2, source.length() - 2).strip().replaceAll("\\s+", " ");
        if (words.startsWith("#each ")) return new Tag(Kind.EACH, words.substring(6), source);
        if (words.startsWith("#if ")) return new Tag(Kind.IF, words.substring(4), source);
        if (words.startsWith("#unless ")) return new Tag(Kind.UNLESS, words.substring(8), source);
        if (words.startsWith("#only ")) return new Tag(Kind.ONLY, words.substring(6), source);
        return switch (words) {
            case "/each" -> new Tag(Kind.END_EACH, "", source);
            case "/if", "/unless" -> new Tag(Kind.END_IF, "", source);
            case "/only" -> new Tag(Kind.END_ONLY, "", source);
            case "else" -> new Tag(Kind.ELSE, "", source);
            default -> new Tag(Kind.VALUE, words, source);
        };
    }

    /** What it is about, word by word. */
    Stream<String> words() {
        return Stream.of(name.split(" "));
    }

    boolean isControl() {
        return kind != Kind.VALUE;
    }

    boolean closes(Tag opening) {
        if (opening.kind == Kind.EACH) return kind == Kind.END_EACH;
        return opening.kind == Kind.ONLY ? kind == Kind.END_ONLY : kind == Kind.END_IF;
    }
}
