package io.ruamlem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work that all processors share. Each takes one piece after the other, until none is left: a parallel stream would hand out
 * many at once, and whoever is done first would wait.
 */
final class Shared {
    /** What comes of each, in their order. */
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

    private Shared() {}
}
