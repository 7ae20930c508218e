package io.ruamlem.model;

import java.util.List;

/** The form, the template or a folder can't be used: nothing is written, all its mistakes are listed, exit code 2. */
public class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    public UnusableException(List<Mistake> mistakes) {
        super(mistakes.toString());
        this.mistakes = List.copyOf(mistakes);
    }

    public UnusableException(Mistake mistake) {
        this(List.of(mistake));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
