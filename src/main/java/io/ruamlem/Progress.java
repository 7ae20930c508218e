package io.ruamlem;

/** Hears how far a run has come; called from several threads. */
@FunctionalInterface
public interface Progress {
    void reached(int done, int total);
}
