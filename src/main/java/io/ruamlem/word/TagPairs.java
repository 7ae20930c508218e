package io.ruamlem.word;

import io.ruamlem.model.Form;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Sees to it that what a tag opens is closed by another, and where it can be: a loop reaches out of no cell or text box. */
final class TagPairs {
    /** The compiler's own mistakes about pairs: where these are wrong it finds the same, in fewer words. */
    private static final Set<String> PAIRS = Set.of("unclosed", "crossed", "close-alone", "else-alone");

    /** What it finds besides, because a loop seems to end too early. */
    private static final Set<String> MEANINGS =
            Set.of("needs-row", "needs-agency", "needs-level", "needs-that-level", "needs-item", "row-outside");

    private static final class Opened {
        private final Tag tag;
        private boolean hasElse;
        private boolean told;

        private Opened(Tag tag) {
            this.tag = tag;
        }
    }

    private final Form form;
    private final MistakeList mistakes;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Set<String> following = new HashSet<>();

    TagPairs(Form form, MistakeList mistakes) {
        this.form = form;
        this.mistakes = mistakes;
    }

    /** @return the codes of mistakes that the compiler had better not tell any more */
    Set<String> check(Element story) {
        for (var paragraph : Passages.shown(story)) TagRuns.tags(paragraph).forEach(this::control);
        open.stream()
                .filter(opened -> !opened.told)
                .forEach(opened -> add(opened.tag, "unclosed", opened.tag.closing()));
        return following;
    }

    private void control(Tag tag) {
        switch (tag.kind()) {
            case EACH, IF, UNLESS, ONLY -> open(tag);
            case ELSE -> otherwise(tag);
            case END_EACH, END_IF, END_ONLY -> close(tag);
            case VALUE -> {}
        }
    }

    private void open(Tag tag) {
        if (tag.kind() == Tag.Kind.EACH && tag.name().equals(Repeat.ROW)) checkRows(tag);
        open.push(new Opened(tag));
    }

    private void checkRows(Tag tag) {
        mistakes.at(tag);
        if (Ooxml.around(tag.paragraph(), "tr").isEmpty()) mistakes.add("row-not-in-table", tag.source());
        var levels = new Items(form.outline()).levelsOfTables();
        innermostLevel()
                .filter(level -> !levels.contains(level))
                .ifPresent(level -> mistakes.add("row-without-table", tag.source(), level, String.join(", ", levels)));
    }

    private Optional<String> innermostLevel() {
        return open.stream()
                .filter(opened -> opened.tag.kind() == Tag.Kind.EACH)
                .map(opened -> opened.tag.name())
                .filter(form.outline().levels()::contains)
                .findFirst();
    }

    private void otherwise(Tag tag) {
        var opened = open.peek();
        boolean belongs = opened != null
                && opened.tag.kind().hasElse()
                && !opened.hasElse
                && TagPlace.of(opened.tag).reaches(TagPlace.of(tag));
        if (belongs) opened.hasElse = true;
        else add(tag, "else-alone");
    }

    private void close(Tag tag) {
        var opening = open.stream().filter(opened -> tag.closes(opened.tag)).findFirst();
        if (opening.isEmpty()) {
            add(tag, "close-alone");
            return;
        }
        checkOrder(tag, opening.get());
        open.remove(opening.get());
        checkPlaces(opening.get().tag, tag);
    }

    /** Whether something opened later is still open. Which of the two its author meant first is not known. */
    private void checkOrder(Tag tag, Opened opening) {
        var inner = open.peek();
        if (inner == opening || inner.told) return;
        add(tag, "crossed", inner.tag.source());
        open.stream().takeWhile(opened -> opened != opening).forEach(opened -> opened.told = true);
    }

    private void checkPlaces(Tag opening, Tag closing) {
        var wrong = TagPlace.of(opening).whyNot(TagPlace.of(closing));
        if (wrong.isEmpty()) return;
        add(opening, wrong.get(), closing.source());
        following.addAll(MEANINGS);
    }

    private void add(Tag tag, String code, String... more) {
        mistakes.at(tag);
        mistakes.add(
                code, Stream.concat(Stream.of(tag.source()), Stream.of(more)).toArray(String[]::new));
        following.addAll(PAIRS);
    }
}
