package io.ruamlem.model;

import java.util.List;

/**
 * What of an answer stands in the reports of a run.
 *
 * @param printed what was put into its content controls, each paragraph and picture once
 * @param lost texts that a template has a place for, but that were not put there; of pictures their captions
 */
public record Printout(Amount printed, List<String> lost) {
    public static final Printout NOTHING = new Printout(Amount.ZERO, List.of());

    public Printout {
        lost = List.copyOf(lost);
    }
}
