package io.ruamlem.model;

import java.nio.file.Path;
import java.util.List;

/** The form, the template or a folder can't be used: nothing is written, all its mistakes are listed, exit code 2. */
public class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;
    private final transient List<Path> copies;

    /** @param copies of the templates, in which the mistakes are marked */
    public UnusableException(List<Mistake> mistakes, List<Path> copies) {
        super(mistakes.toString());
        this.mistakes = List.copyOf(mistakes);
        this.copies = List.copyOf(copies);
    }

    public UnusableException(List<Mistake> mistakes) {
        this(mistakes, List.of());
    }

    public UnusableException(Mistake mistake) {
        this(List.of(mistake));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    public List<Path> copies() {
        return copies;
    }
}
