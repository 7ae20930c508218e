package io.ruamlem.word;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A tag of a template, {@code {{#each policy}}}.
 *
 * @param name what it is about: a level, a condition, topics, a value
 * @param source as it stands in the template, braces and all
 * @param paragraph the one it stands in
 */
record Tag(Kind kind, String name, String source, Element paragraph) {
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

    static final Pattern PATTERN = Pattern.compile("\\{\\{([^{}]*)}}");

    /** Characters that nobody sees, which come along with Thai text that is pasted. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u00AD\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    static Tag parse(String source, Element paragraph) {
        var words = inside(source.substring(2, source.length() - 2));
        if (words.startsWith("#each ")) return new Tag(Kind.EACH, words.substring(6), source, paragraph);
        if (words.startsWith("#if ")) return new Tag(Kind.IF, words.substring(4), source, paragraph);
        if (words.startsWith("#unless ")) return new Tag(Kind.UNLESS, words.substring(8), source, paragraph);
        if (words.startsWith("#only ")) return new Tag(Kind.ONLY, words.substring(6), source, paragraph);
        var kind =
                switch (words) {
                    case "/each" -> Kind.END_EACH;
                    case "/if", "/unless" -> Kind.END_IF;
                    case "/only" -> Kind.END_ONLY;
                    case "else" -> Kind.ELSE;
                    default -> Kind.VALUE;
                };
        return new Tag(kind, kind == Kind.VALUE ? words : "", source, paragraph);
    }

    /** The tag that a run's text is. */
    static Tag of(Element text) {
        return parse(text.getTextContent(), Ooxml.around(text, "p").orElseThrow());
    }

    /** What stands between braces, with single spaces. */
    static String inside(String braces) {
        return SPACES.matcher(INVISIBLE.matcher(braces).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** What it is about, word by word. */
    Stream<String> words() {
        return Stream.of(name.split(" "));
    }

    boolean isControl() {
        return kind != Kind.VALUE;
    }

    /** What has to close it. */
    String closing() {
        return switch (kind) {
            case EACH -> "{{/each}}";
            case UNLESS -> "{{/unless}}";
            case ONLY -> "{{/only}}";
            default -> "{{/if}}";
        };
    }

    boolean closes(Tag opening) {
        if (opening.kind == Kind.EACH) return kind == Kind.END_EACH;
        return opening.kind == Kind.ONLY ? kind == Kind.END_ONLY : kind == Kind.END_IF;
    }
}
