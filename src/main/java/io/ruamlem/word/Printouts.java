package io.ruamlem.word;

import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Printout;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Printouts of many answers, each made when it is asked for. */
final class Printouts extends AbstractMap<AnswerKey, Printout> {
    private final Set<AnswerKey> keys;
    private final Function<AnswerKey, Printout> make;

    Printouts(Set<AnswerKey> keys, Function<AnswerKey, Printout> make) {
        this.keys = keys;
        this.make = make;
    }

    @Override
    public boolean containsKey(Object key) {
        return keys.contains(key);
    }

    @Override
    public Printout get(Object key) {
        return key instanceof AnswerKey answer && keys.contains(answer) ? make.apply(answer) : null;
    }

    @Override
    public Set<Map.Entry<AnswerKey, Printout>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<AnswerKey, Printout>> iterator() {
                return keys.stream().map(key -> Map.entry(key, make.apply(key))).iterator();
            }

            @Override
            public int size() {
                return keys.size();
            }
        };
    }
}
