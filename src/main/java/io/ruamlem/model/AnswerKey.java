package io.ruamlem.model;

/** Whose answer to what; printed {@code 1.1.1/2@spp1}, the tag of the answer's content control. */
public record AnswerKey(String item, String agency) {
    /** Keys differ in few characters; maps that look at their neighbours need them spread. */
    @Override
    public int hashCode() {
        return (31 * item.hashCode() + agency.hashCode()) * 0x9E3779B9;
    }

    /** Asked too often for what records do by themselves. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerKey key && item.equals(key.item) && agency.equals(key.agency);
    }

    @Override
    public String toString() {
        return item + "@" + agency;
    }
}
