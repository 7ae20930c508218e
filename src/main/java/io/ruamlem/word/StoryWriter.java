package io.ruamlem.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * The text of a part on its way into the report. What is written is deflated while more is being made, and there may be holes, to be filled
 * once all behind them is known: a list of contents stands before what it lists. The same text gives the same bytes on any machine.
 */
final class StoryWriter extends Writer {
    /** Blocks that wait for a processor; more would only fill memory. */
    private static final int MOST_WAITING = 8;

    /** What fills a hole. */
    interface Filling {
        void writeTo(Writer out) throws IOException;
    }

    private final List<Supplier<Deflated>> pieces = new ArrayList<>();
    private final Queue<CompletableFuture<Deflated>> waiting = new ArrayDeque<>();
    private Utf8Block block = new Utf8Block(false);
    private Utf8Block before = new Utf8Block(false);
    private String half = "";
    private LongConsumer listener = visible -> {};

    /** Who is to hear how many characters stand between tags in all. */
    void tell(LongConsumer other) {
        listener = other;
    }

    void hole(Filling filling) {
        deflateBlock();
        before = new Utf8Block(false);
        pieces.add(() -> deflated(filling));
    }

    @Override
    public void write(char[] text, int from, int length) {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text) {
        if (text.isEmpty()) return;
        if (half.isEmpty() && !endsInHalf(text)) block.append(text);
        else writeWhole(half + text);
        if (block.isFull() && half.isEmpty()) deflateBlock();
    }

    private static boolean endsInHalf(String text) {
        return Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    /** Two characters that are one in UTF-8 are not parted. */
    private void writeWhole(String text) {
        int end = endsInHalf(text) ? text.length() - 1 : text.length();
        half = text.substring(end);
        block.append(text.substring(0, end));
    }

    @Override
    public void flush() {
        // what is full goes on by itself
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** All that was written, with its holes filled. */
    Deflated deflated() {
        deflateBlock();
        var all = new ArrayList<Deflated>();
        for (var piece : pieces) all.add(piece.get());
        var joined = Deflated.joined(all);
        listener.accept(joined.visible());
        return joined;
    }

    private static Deflated deflated(Filling filling) {
        var out = new StoryWriter();
        try {
            filling.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.deflated();
    }

    private void deflateBlock() {
        block.append(half);
        half = "";
        if (block.isEmpty()) return;
        var text = block;
        var known = before;
        var deflated = CompletableFuture.supplyAsync(() -> Deflated.of(text, known));
        pieces.add(deflated::join);
        waiting.add(deflated);
        if (waiting.size() > MOST_WAITING) waiting.remove().join();
        before = text;
        block = new Utf8Block(text.endsInTag());
    }
}
