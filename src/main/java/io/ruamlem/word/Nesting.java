package io.ruamlem.word;

import io.ruamlem.model.NearNames;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The loops and conditions open at a place of the template, and the pieces gathered in each. */
final class Nesting {
    private static final class Frame {
        private final Tag tag;
        private final int depth;
        private final PieceList then = new PieceList();
        private PieceList otherwise;

        private Frame(Tag tag, int depth) {
            this.tag = tag;
            this.depth = depth;
        }

        private PieceList current() {
            return otherwise == null ? then : otherwise;
        }
    }

    private final List<String> levels;
    private final MistakeList mistakes;
    private final PieceList top = new PieceList();
    private final Deque<Frame> open = new ArrayDeque<>();
    private int depth;

    Nesting(List<String> levels, MistakeList mistakes) {
        this.levels = levels;
        this.mistakes = mistakes;
    }

    PieceList pieces() {
        return open.isEmpty() ? top : open.peek().current();
    }

    /** Enters a part of the document that a loop may not reach out of: a cell, a text box, a paragraph. */
    void enter() {
        depth++;
    }

    void leave() {
        while (!open.isEmpty() && open.peek().depth == depth) {
            mistakes.at(open.peek().tag);
            mistakes.add("unclosed", open.peek().tag.source());
            close(open.peek());
        }
        depth--;
    }

    void control(Tag tag) {
        mistakes.at(tag);
        switch (tag.kind()) {
            case EACH -> openEach(tag);
            case IF, UNLESS -> openCondition(tag);
            case ELSE -> otherwise(tag);
            case END_EACH, END_IF -> close(tag);
            case VALUE -> throw new IllegalArgumentException(tag.source());
        }
    }

    /** Whether a loop over it is open here. */
    boolean isOpen(String over) {
        return open.stream()
                .anyMatch(frame ->
                        frame.tag.kind() == Tag.Kind.EACH && frame.tag.name().equals(over));
    }

    boolean isNodeOpen() {
        return innermostLevel().isPresent();
    }

    /** Whether a loop is open whose name is mistyped: what stands in it may well be right. */
    boolean isUnknownOpen() {
        return open.stream()
                .map(frame -> frame.tag)
                .anyMatch(tag -> tag.kind() == Tag.Kind.EACH && !loops().contains(tag.name()));
    }

    /** Of the levels that are looped over here. */
    Optional<String> innermostLevel() {
        return levels.stream().filter(this::isOpen).reduce((outer, inner) -> inner);
    }

    private List<String> loops() {
        return Stream.concat(levels.stream(), Stream.of(Repeat.AGENCY, Repeat.ROW))
                .toList();
    }

    private void openEach(Tag tag) {
        if (!loops().contains(tag.name()))
            mistakes.add("unknown-loop", tag.source(), NearNames.of(tag.name(), loops()));
        else if (isOpen(tag.name())) mistakes.add("loop-in-itself", tag.source());
        else if (tag.name().equals(Repeat.ROW) && !(isNodeOpen() && isOpen(Repeat.AGENCY)))
            mistakes.add("row-outside", tag.source());
        else outerLevel(tag).ifPresent(outer -> mistakes.add("levels-crossed", tag.source(), outer));
        open.push(new Frame(tag, depth));
    }

    /** The level open here that should stand inside the one that is being opened. */
    private Optional<String> outerLevel(Tag tag) {
        int level = levels.indexOf(tag.name());
        return level < 0
                ? Optional.empty()
                : levels.stream().skip(level + 1L).filter(this::isOpen).findFirst();
    }

    private void openCondition(Tag tag) {
        if (Condition.find(tag.name()).isEmpty())
            mistakes.add("unknown-condition", tag.source(), NearNames.of(tag.name(), Condition.names()));
        open.push(new Frame(tag, depth));
    }

    private void otherwise(Tag tag) {
        var frame = open.peek();
        if (frame == null || frame.depth != depth || frame.tag.kind() == Tag.Kind.EACH || frame.otherwise != null)
            mistakes.add("else-alone", tag.source());
        else frame.otherwise = new PieceList();
    }

    private void close(Tag tag) {
        var frame = open.peek();
        if (frame == null || frame.depth != depth) mistakes.add("close-alone", tag.source());
        else if (!tag.closes(frame.tag)) mistakes.add("crossed", tag.source(), frame.tag.source());
        else close(frame);
    }

    private void close(Frame frame) {
        open.pop();
        var then = frame.then.finish();
        var otherwise = frame.otherwise == null ? List.<Piece>of() : frame.otherwise.finish();
        var pieces = pieces();
        switch (frame.tag.kind()) {
            case EACH -> pieces.add(new Repeat(frame.tag.name(), then));
            case UNLESS ->
                Condition.find(frame.tag.name())
                        .ifPresent(condition -> pieces.add(new Choice(condition, otherwise, then)));
            default ->
                Condition.find(frame.tag.name())
                        .ifPresent(condition -> pieces.add(new Choice(condition, then, otherwise)));
        }
    }
}
