package io.ruamlem.word;

import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Printout;
import io.ruamlem.model.Volume;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The printouts of all answers, each drawn up when it is asked for. */
final class Printouts extends AbstractMap<AnswerKey, Printout> {
    private final Printed printed;
    private final Volume volume;

    Printouts(Printed printed, Volume volume) {
        this.printed = printed;
        this.volume = volume;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof AnswerKey answer && printed.has(answer);
    }

    @Override
    public Printout get(Object key) {
        return containsKey(key) ? printed.printout(volume.answers().get(key)) : null;
    }

    @Override
    public Set<Map.Entry<AnswerKey, Printout>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<AnswerKey, Printout>> iterator() {
                return printed.keys()
                        .map(key -> Map.entry(key, Printouts.this.get(key)))
                        .iterator();
            }

            @Override
            public int size() {
                return (int) printed.keys().count();
            }
        };
    }
}
