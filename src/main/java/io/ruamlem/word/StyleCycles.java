package io.ruamlem.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Styles that are based on themselves, directly or round about: programs follow them without end (CVE-2026-53752). */
final class StyleCycles {
    private final Map<String, Element> byId = new HashMap<>();
    private final MistakeList mistakes;

    StyleCycles(Styles styles, MistakeList mistakes) {
        styles.all().forEach(style -> byId.put(Ooxml.attribute(style, "styleId"), style));
        this.mistakes = mistakes;
    }

    void check() {
        byId.keySet().stream()
                .sorted()
                .map(this::circle)
                .filter(circle -> !circle.isEmpty() && circle.get(0).equals(Collections.min(circle)))
                .forEach(circle -> mistakes.addToDocument(
                        "style-cycle",
                        String.join(", ", circle.stream().map(this::name).toList())));
    }

    /** The styles on the way from this one back to it; none if the way ends or goes elsewhere. */
    private List<String> circle(String from) {
        var way = new ArrayList<String>();
        for (var id = from; byId.containsKey(id) && !way.contains(id); id = base(id)) way.add(id);
        return base(way.get(way.size() - 1)).equals(from) ? way : List.of();
    }

    private String base(String id) {
        return Ooxml.child(byId.get(id), "basedOn").map(Ooxml::val).orElse("");
    }

    private String name(String id) {
        return Ooxml.child(byId.get(id), "name").map(Ooxml::val).orElse(id);
    }
}
