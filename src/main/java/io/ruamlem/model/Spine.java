package io.ruamlem.model;

/**
 * What stands on the spine of a volume where a report is split: which one it is of how many, and what it is about.
 *
 * @param number from 1
 * @param of how many there are
 * @param label of its heading or agency, e.g. {@code 1.1 ความปลอดภัย}
 */
public record Spine(int number, int of, String label) {
    /** Of a report that is whole. */
    public static final Spine NONE = new Spine(0, 0, "");

    public boolean isSplit() {
        return of > 0;
    }
}
