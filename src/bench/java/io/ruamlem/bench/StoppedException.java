package io.ruamlem.bench;

/** A contender did not come to an end; the message says why, in a few words. */
final class StoppedException extends Exception {
    private static final long serialVersionUID = 1;

    StoppedException(String why) {
        super(why);
    }
}
