package io.ruamlem.model;

import java.util.List;

/** The account does not balance, so something was lost on the way: a fault of the program; no report is written. */
public class UnbalancedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Gap> gaps;

    public UnbalancedException(List<Gap> gaps) {
        super(gaps.toString());
        this.gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
