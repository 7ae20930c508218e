package io.ruamlem.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Tags into which somebody has put a line break or a tab: it counts as a space. */
final class BrokenTags {
    private static final Set<String> BREAKS = Set.of("br", "cr", "tab");

    static void join(Element paragraph) {
        if (!Ooxml.text(paragraph).contains("{{")) return;
        var parts = parts(paragraph);
        var text = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (var part : parts) {
            starts.add(text.length());
            text.append(Ooxml.is(part, "t") ? part.getTextContent() : " ");
        }
        Tag.PATTERN.matcher(text).results().forEach(tag -> {
            for (int i = 0; i < parts.size(); i++)
                if (tag.start() < starts.get(i) && starts.get(i) < tag.end()) toSpace(parts.get(i));
        });
    }

    private static void toSpace(Element part) {
        if (Ooxml.is(part, "t")) return;
        var space = part.getOwnerDocument().createElementNS(Ooxml.W, "w:t");
        space.setTextContent(" ");
        part.getParentNode().replaceChild(space, part);
    }

    /** Texts and breaks, in order. */
    private static List<Element> parts(Element parent) {
        var parts = new ArrayList<Element>();
        for (var child : Ooxml.children(parent)) {
            if (Ooxml.is(child, "t")) parts.add(child);
            else if (Ooxml.is(parent, "r")
                    && Ooxml.W.equals(child.getNamespaceURI())
                    && BREAKS.contains(child.getLocalName())) parts.add(child);
            else if (!Ooxml.is(child, "txbxContent") && !Ooxml.is(child, "p")) parts.addAll(parts(child));
        }
        return parts;
    }

    private BrokenTags() {}
}
