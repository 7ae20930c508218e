package io.ruamlem.word;

import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The mistakes of a template, each with the heading and the paragraph it stands under. */
final class MistakeList {
    private static final int QUOTE = 60;

    private final String file;
    private final List<Mistake> mistakes = new ArrayList<>();
    private String heading = "";
    private String paragraph = "";

    MistakeList(String file) {
        this.file = file;
    }

    void at(String text) {
        paragraph = quote(text);
    }

    void under(String text) {
        heading = quote(text);
    }

    /** @param details what the message quotes; the heading and the paragraph come behind */
    void add(String code, String... details) {
        var all =
                Stream.concat(Stream.of(heading, paragraph), Stream.of(details)).toList();
        mistakes.add(new Mistake(Place.file(file), "template." + code, all));
    }

    List<Mistake> all() {
        return List.copyOf(mistakes);
    }

    private static String quote(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTE ? line : line.substring(0, QUOTE) + "…";
    }
}
