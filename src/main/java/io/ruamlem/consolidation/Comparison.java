package io.ruamlem.consolidation;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.Leaves;
import io.ruamlem.model.ListItem;

/**
 * Holds what an agency wrote at an item against the answer that was made of it. Apart from markup of web pages, letters typed
 * for bullets and numbers in front of captions the two have the same letters and pictures.
 *
 * @param made characters, pictures and tables of the answer
 */
record Comparison(Written written, Answer answer, Amount made) {
    Comparison(Written written, Answer answer) {
        this(written, answer, Amount.of(answer.blocks()));
    }

    boolean isWhole() {
        long lost = written.cleaned() - made.characters();
        boolean hasText = lost == 0 || lost > 0 && lost <= bullets();
        return hasText && written.amount().pictures() == made.pictures() && written.onlyMarkupIsUnwrapped();
    }

    /** How many letters became bullets of a list. */
    private long bullets() {
        long made = Leaves.of(answer.blocks()).stream()
                .filter(leaf -> leaf instanceof ListItem item && item.isBullet())
                .count();
        return Math.min(written.bullets(), made);
    }
}
