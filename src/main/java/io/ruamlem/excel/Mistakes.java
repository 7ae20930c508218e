package io.ruamlem.excel;

import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import java.util.ArrayList;
import java.util.List;

/** The mistakes of a form found so far: its author sees all of them at once. */
final class Mistakes {
    static final String PREFIX = "form.";

    private final List<Mistake> found = new ArrayList<>();

    void add(Place place, String code, String... details) {
        found.add(Mistake.at(place, PREFIX + code, details));
    }

    void refuseIfAny() {
        if (!found.isEmpty()) throw new UnusableException(found);
    }
}
