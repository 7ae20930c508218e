package io.ruamlem.word;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the template's identifiers are called in the pass of the loops that is being printed: the first pass keeps them, each
 * further one has its own. What refers to them from outside of the loop means the first pass.
 */
final class Identifiers {
    private static final int FIRST = 1_000_000;

    /** Word cuts longer names of bookmarks off. */
    private static final int LONGEST_NAME = 40;

    private final UnaryOperator<String> restart;
    private final Map<Id, String> current = new HashMap<>();
    private final Set<Id> begun = new HashSet<>();
    private final Set<Id> used = new HashSet<>();
    private final Set<String> reserved;
    private final Map<Id.Kind, Integer> lastNotes = new EnumMap<>(Id.Kind.class);
    private int last = FIRST;

    /**
     * @param reserved what is taken in the template
     * @param restart gives the number of a list like that one which begins anew
     */
    Identifiers(Collection<Id> reserved, UnaryOperator<String> restart) {
        this.reserved = new HashSet<>();
        for (var id : reserved) {
            this.reserved.add(id.value());
            if (id.kind().isNote() && id.value().matches("\\d{1,5}"))
                lastNotes.merge(id.kind(), Integer.parseInt(id.value()), Math::max);
        }
        this.restart = restart;
    }

    String of(Id id) {
        if (begun.remove(id)) current.put(id, used.add(id) ? id.value() : fresh(id));
        return current.getOrDefault(id, id.value());
    }

    /** A pass of a loop begins in which these are made, as soon as they are needed. */
    void renew(Set<Id> ids) {
        if (!ids.isEmpty()) begun.addAll(ids);
    }

    /** The loop in which these are made is over. */
    void forget(Set<Id> ids) {
        if (ids.isEmpty()) return;
        begun.removeAll(ids);
        current.keySet().removeAll(ids);
    }

    /** A number that nothing in the report has. */
    int next() {
        do last++;
        while (reserved.contains(Integer.toString(last)));
        return last;
    }

    private String fresh(Id id) {
        if (id.kind() == Id.Kind.LIST) return restart.apply(id.value());
        // Word takes no higher number of a note than 32,767
        if (id.kind().isNote())
            return lastNotes.merge(id.kind(), 1, Integer::sum).toString();
        if (id.kind() == Id.Kind.PARAGRAPH) return String.format("%08X", next());
        var number = Integer.toString(next());
        var stem = id.value().replaceFirst("\\d+$", "");
        return stem.substring(0, Math.min(stem.length(), LONGEST_NAME - number.length())) + number;
    }
}
