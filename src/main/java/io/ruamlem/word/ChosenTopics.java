package io.ruamlem.word;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The topics that a template is about: those it names, if it prints no answer outside {@code #only}; else all. */
final class ChosenTopics {
    private final Set<String> named = new HashSet<>();
    private boolean isAll;

    void add(Stream<String> topics) {
        topics.forEach(named::add);
    }

    void addAll() {
        isAll = true;
    }

    boolean contains(String topic) {
        return isAll || named.isEmpty() || named.contains(topic);
    }
}
