package io.ruamlem.model;

import java.util.List;

/**
 * Something in the form or the template that its author has to mend before anything can be done. Its words stand in the
 * message bundles under {@code mistake.CODE}.
 *
 * @param passage where in a template's text; {@link Passage#NONE} in all other cases
 * @param code e.g. {@code form.unknown-column}
 * @param details what the message quotes, in its order
 */
public record Mistake(Place place, Passage passage, String code, List<String> details) {
    public Mistake {
        details = List.copyOf(details);
    }

    public static Mistake at(Place place, String code, String... details) {
        return new Mistake(place, Passage.NONE, code, List.of(details));
    }
}
