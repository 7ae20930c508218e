package io.ruamlem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Work that processors share. */
final class Shared {
    /**
     * Each processor takes one piece after the other, until none is left: a parallel stream would hand out many at once, and
     * whoever is done first would wait.
     *
     * @return what comes of each, in their order
     */
    static <T, R> List<R> each(List<T> pieces, Function<T, R> work) {
        var results = new ArrayList<R>(Collections.nCopies(pieces.size(), null));
        var next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(processor -> {
                    for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement())
                        results.set(i, work.apply(pieces.get(i)));
                });
        return results;
    }

    /** The result, or what stopped it, as if it had been done here. */
    static <T> T joined(CompletableFuture<T> work) throws IOException {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) throw io.getCause();
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw e;
        }
    }

    private Shared() {}
}
