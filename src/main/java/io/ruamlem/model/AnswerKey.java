package io.ruamlem.model;

/** Whose answer to what; printed {@code 1.1.1/2@spp1}, the tag of the answer's content control. */
public record AnswerKey(String item, String agency) {
    /** Keys differ in few characters; maps that look at their neighbours need them spread. */
    @Override
    public int hashCode() {
        return (31 * item.hashCode() + agency.hashCode()) * 0x9E3779B9;
    }

    @Override
    public String toString() {
        return item + "@" + agency;
    }
}
