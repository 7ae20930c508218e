package io.ruamlem.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * The text of a part on its way into the report. What is written is deflated while more is being made, and there may be holes, to be filled
 * once all behind them is known: a list of contents stands before what it lists. The same text gives the same bytes on any machine.
 */
final class StoryWriter extends Writer {
    /** Characters that are deflated together: large enough to pack well, small enough that all processors find work. */
    private static final int BLOCK = 1 << 18;

    /** Blocks that wait for another processor; a further one is deflated at once, by this one. */
    private static final int MOST_WAITING = ForkJoinPool.getCommonPoolParallelism() + 1;

    /** What fills a hole. */
    interface Filling {
        void writeTo(Writer out) throws IOException;
    }

    private final List<Supplier<Deflated>> pieces = new ArrayList<>();
    private final List<FutureTask<Deflated>> waiting = new ArrayList<>();
    private StringBuilder block = new StringBuilder();
    private String before = "";
    private boolean inTag;
    private LongConsumer listener = visible -> {};

    /** Who is to hear how many characters stand between tags in all. */
    void tell(LongConsumer other) {
        listener = other;
    }

    void hole(Filling filling) {
        deflateBlock();
        before = "";
        pieces.add(() -> deflated(filling));
    }

    @Override
    public void write(char[] text, int from, int length) {
        block.append(text, from, length);
        deflateFullBlock();
    }

    @Override
    public void write(String text) {
        block.append(text);
        deflateFullBlock();
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

    /** Two characters that are one in UTF-8 are not parted. */
    private void deflateFullBlock() {
        if (block.length() >= BLOCK && !Character.isHighSurrogate(block.charAt(block.length() - 1))) deflateBlock();
    }

    private void deflateBlock() {
        if (block.isEmpty()) return;
        var markup = new MarkupBlock(block, before, inTag);
        var deflated = new FutureTask<>(() -> Deflated.of(markup));
        pieces.add(() -> result(deflated));
        waiting.removeIf(FutureTask::isDone);
        if (waiting.size() == MOST_WAITING) {
            deflated.run();
        } else {
            ForkJoinPool.commonPool().execute(deflated);
            waiting.add(deflated);
        }
        before = end(block);
        inTag = endsInTag();
        block = new StringBuilder(BLOCK + (BLOCK >> 4));
    }

    /** Of a task that is done here and now unless another processor has begun it. */
    private static Deflated result(FutureTask<Deflated> task) {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nobody does
        }
    }

    /** What the next block may refer to. */
    private static String end(StringBuilder text) {
        int from = Math.max(0, text.length() - Deflated.REMEMBERED);
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    private boolean endsInTag() {
        int start = block.lastIndexOf("<");
        int end = block.lastIndexOf(">");
        return start == end ? inTag : start > end;
    }
}
