package io.ruamlem.word;

import io.ruamlem.model.NearNames;
import io.ruamlem.model.Outline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The loops, conditions and topics open at a place of the template, and the pieces gathered in each. */
final class Nesting {
    private static final Tag APART = new Tag(Tag.Kind.VALUE, "", "", Ooxml.parse("<w:p/>"));

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
    private final List<String> topics;
    private final ChosenTopics chosen;
    private final MistakeList mistakes;
    private final PieceList top = new PieceList();
    private final Deque<Frame> open = new ArrayDeque<>();
    private int depth;

    Nesting(Outline outline, ChosenTopics chosen, MistakeList mistakes) {
        this.levels = outline.levels();
        this.topics = outline.topics();
        this.chosen = chosen;
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
            var tag = open.peek().tag;
            mistakes.at(tag);
            mistakes.add("unclosed", tag.source(), tag.closing());
            close(open.peek());
        }
        depth--;
    }

    /** What is compiled apart from the pieces around, as they go on; no loop reaches out of it. */
    List<Piece> apart(Runnable compile) {
        var frame = new Frame(APART, depth);
        open.push(frame);
        enter();
        compile.run();
        leave();
        open.pop();
        return frame.then.finish();
    }

    void control(Tag tag) {
        mistakes.at(tag);
        switch (tag.kind()) {
            case EACH -> openEach(tag);
            case IF, UNLESS -> openCondition(tag);
            case ELSE -> otherwise(tag);
            case ONLY -> openOnly(tag);
            case END_EACH, END_IF, END_ONLY -> close(tag);
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

    /** To be told where answers are printed. */
    void printAnswer() {
        if (open.stream().noneMatch(frame -> frame.tag.kind() == Tag.Kind.ONLY)) chosen.addAll();
    }

    private void openOnly(Tag tag) {
        chosen.add(tag.words());
        if (topics.isEmpty()) mistakes.add("no-topics", tag.source());
        else
            tag.words()
                    .filter(word -> !topics.contains(word))
                    .forEach(word -> mistakes.add("unknown-topic", tag.source(), NearNames.of(word, topics)));
        open.push(new Frame(tag, depth));
    }

    private void otherwise(Tag tag) {
        var frame = open.peek();
        if (frame == null || frame.depth != depth || !frame.tag.kind().hasElse() || frame.otherwise != null)
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
            case ONLY -> pieces.add(new Only(frame.tag.words().collect(Collectors.toSet()), then));
            case UNLESS ->
                Condition.find(frame.tag.name())
                        .ifPresent(condition -> pieces.add(new Choice(condition, otherwise, then)));
            default ->
                Condition.find(frame.tag.name())
                        .ifPresent(condition -> pieces.add(new Choice(condition, then, otherwise)));
        }
    }
}
