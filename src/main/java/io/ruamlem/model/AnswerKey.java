package io.ruamlem.model;

/** Whose answer to what; printed {@code 1.1.1/2@spp1}, the tag of the answer's content control. */
public record AnswerKey(String item, String agency) {
    @Override
    public String toString() {
        return item + "@" + agency;
    }
}
