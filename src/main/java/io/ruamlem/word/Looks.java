package io.ruamlem.word;

import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Reads how a tag's paragraph looks. */
final class Looks {
    static Look of(Element paragraph, Element run, TextWidth width) {
        var properties = Ooxml.child(paragraph, "pPr");
        var style = properties.flatMap(all -> Ooxml.child(all, "pStyle")).map(Ooxml::val);
        var rest = properties
                .map(all -> Ooxml.children(all).stream()
                        .filter(one -> !Ooxml.is(one, "pStyle") && !Ooxml.is(one, "sectPr"))
                        .map(Xml::of)
                        .collect(Collectors.joining()))
                .orElse("");
        return new Look(rest, style.orElse(""), RunLook.of(run), width.at(paragraph));
    }

    private Looks() {}
}
