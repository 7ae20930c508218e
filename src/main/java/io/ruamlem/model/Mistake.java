package io.ruamlem.model;

import java.util.List;

/**
 * Something in the form or the template that its author has to mend before anything can be done. Its words stand in the
 * message bundles under {@code mistake.CODE}.
 *
 * @param code e.g. {@code form.unknown-column}
 * @param details what the message quotes, in its order
 */
public record Mistake(Place place, String code, List<String> details) {
    public Mistake {
        details = List.copyOf(details);
    }

    public static Mistake at(Place place, String code, String... details) {
        return new Mistake(place, code, List.of(details));
    }
}
