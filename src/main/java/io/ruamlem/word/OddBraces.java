package io.ruamlem.word;

import io.ruamlem.model.NearNames;
import io.ruamlem.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What was meant to be a tag and is none: one brace instead of two, braces that Word or another keyboard has changed
 * ({@code ｛｛no｝｝}), spaces between them ({@code { {no} }}), half a tag. A brace in ordinary text is left in peace.
 */
final class OddBraces {
    private static final String OPENING = "{｛﹛❴〔【〖［";
    private static final String CLOSING = "}｝﹜❵〕】〗］";

    /** Of both, those that are braces; the others are brackets, which mean something of their own. */
    private static final int BRACES = 4;

    private static final String GAP = "[\\s\\p{Z}\\u200B]*";
    private static final Pattern LIKE_TAG =
            Pattern.compile(run(OPENING) + "([^" + OPENING + CLOSING + HalfTags.DONE + "]{1,80})" + run(CLOSING));

    /** Handlebars knows a tag with three braces; here it has no meaning. */
    private static final Pattern THREE = Pattern.compile("\\{{3,}[^{}]*}{3,}");

    /** What a person would take for a name in a program. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][a-z_]{2,}(\\.[a-z_]+)?");

    private static final Pattern COLUMN = Pattern.compile("column ?\\d+");

    private final TagNames names;
    private final List<String> known;
    private final MistakeList mistakes;

    OddBraces(TagNames names, MistakeList mistakes) {
        this.names = names;
        this.known = names.values();
        this.mistakes = mistakes;
    }

    void check(Element story) {
        var paragraphs = Passages.shown(story);
        var rests = paragraphs.stream().map(this::rest).toList();
        new HalfTags(paragraphs, rests, mistakes).check();
    }

    /** Tells what is odd in the paragraph, and gives the text with all of it, and all tags, marked as done. */
    private String rest(Element paragraph) {
        mistakes.at(paragraph);
        var text = Ooxml.text(paragraph);
        if (!hasAny(text)) return text;
        THREE.matcher(text)
                .results()
                .forEach(tag -> add("uneven-braces", tag.group(), tag.group().replaceAll("[{}]", "")));
        var odd = Tag.PATTERN.matcher(text).replaceAll(HalfTags.DONE);
        return LIKE_TAG.matcher(odd)
                .replaceAll(this::told)
                .replaceAll("[" + OPENING.substring(0, BRACES) + "]", "{")
                .replaceAll("[" + CLOSING.substring(0, BRACES) + "]", "}");
    }

    private static boolean hasAny(String text) {
        return text.chars().anyMatch(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
    }

    private String told(MatchResult found) {
        var words = Tag.inside(found.group(2));
        var wrong =
                wrong(found.group(1).replaceAll(GAP, ""), words, found.group(3).replaceAll(GAP, ""));
        if (wrong.isEmpty()) return Matcher.quoteReplacement(found.group());
        add(wrong.get(), found.group(), words);
        return HalfTags.DONE;
    }

    private Optional<String> wrong(String opening, String words, String closing) {
        boolean isTag = isTag(words);
        if (hasBracket(opening + closing)) return isTag ? Optional.of("odd-braces") : Optional.empty();
        boolean isDouble = opening.length() > 1 && closing.length() > 1;
        if (!isTag && !isDouble && !NAME.matcher(words).matches()) return Optional.empty();
        if (!(opening + closing).matches("[{}]+")) return Optional.of("odd-braces");
        if (isDouble) return Optional.of(opening.length() == closing.length() ? "spaced-braces" : "uneven-braces");
        return Optional.of(opening.length() == closing.length() ? "one-brace" : "uneven-braces");
    }

    private boolean isTag(String words) {
        return TagNames.isControl(words)
                || COLUMN.matcher(words).matches()
                || NearNames.isNear(words, known)
                || names.settings().contains(words);
    }

    private void add(String code, String found, String words) {
        var name = names.settings().contains(words) ? TagNames.SETTINGS + words : words;
        mistakes.add(code, Passage.quote(found), "{{" + name + "}}");
    }

    private static boolean hasBracket(String braces) {
        return braces.chars().anyMatch(c -> OPENING.indexOf(c) >= BRACES || CLOSING.indexOf(c) >= BRACES);
    }

    /** One or more of these characters, as a group. */
    private static String run(String characters) {
        return "([" + characters + "](?:" + GAP + "[" + characters + "])*)";
    }
}
