package io.ruamlem.word;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Node;
import java.util.Map;
import java.util.function.Function;

/** What a value tag says, as text: {@code {{no}}}, {@code {{policy.label}}}, {@code {{settings.fiscal_year}}}. */
interface Value {
    Map<String, Function<Node, String>> OF_NODE = Map.of("no", Node::no, "label", Node::label);
    Map<String, Function<Agency, String>> OF_AGENCY =
            Map.of("name", Agency::name, "short", Agency::shortName, "code", Agency::code, "kind", Agency::kind);

    String in(Scope scope);

    static Value ofNode(String name) {
        return scope -> scope.node().map(OF_NODE.get(name)).orElse("");
    }

    static Value ofLevel(String level, String name) {
        return scope -> scope.node(level).map(OF_NODE.get(name)).orElse("");
    }

    static Value ofAgency(String name) {
        return scope -> scope.agency().map(OF_AGENCY.get(name)).orElse("");
    }

    static Value ofSettings(String name) {
        return scope -> scope.volume().form().settings().value(name);
    }
}
