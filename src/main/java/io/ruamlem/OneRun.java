package io.ruamlem;

import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

/** Sees to it that one run at a time works in a round. The system itself lets go of the round when a run is killed. */
public final class OneRun {
    private static final String LOCK = ".ruamlem.lock";

    /**
     * Clears up what a killed run has left, then does the work.
     *
     * @throws UnusableException if another run is at work in the round
     */
    @SuppressWarnings("try") // it is held, not used
    public static <T> T in(Round round, Callable<T> work) throws Exception {
        try (var hold = hold(round.folder().resolve(LOCK))) {
            round.outputFolders().forEach(Unfinished::removeAbandoned);
            return work.call();
        }
    }

    private static Closeable hold(Path lock) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return () -> {}; // a folder that can only be read: the outputs are elsewhere, or cannot be written anyway
        }
        if (isTaken(channel)) {
            channel.close();
            throw new UnusableException(Mistake.at(Place.file(lock.getParent().toString()), "round.busy"));
        }
        return () -> {
            remove(lock);
            channel.close();
        };
    }

    private static boolean isTaken(FileChannel channel) {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false; // a network drive without locks: two runs both write whole files
        }
    }

    private static void remove(Path lock) {
        try {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            // a program that synchronizes the folder has it open: it is of no harm
        }
    }

    private OneRun() {}
}
