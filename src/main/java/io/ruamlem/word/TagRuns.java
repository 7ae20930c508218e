package io.ruamlem.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives every tag of a paragraph a run of its own, however Word has cut it up: the run where the tag begins, so that the
 * tag keeps the formatting of its first brace and the text around it keeps its own.
 */
final class TagRuns {
    /** A stretch of the paragraph's text. */
    private record Span(int from, int to) {}

    static void isolate(Element paragraph) {
        var text = Ooxml.text(paragraph);
        if (!text.contains("{{")) return;
        var spans = new ArrayList<Span>();
        var matcher = Tag.PATTERN.matcher(text);
        while (matcher.find()) spans.add(new Span(matcher.start(), matcher.end()));
        for (var span : spans) {
            splitAt(paragraph, span.from);
            splitAt(paragraph, span.to);
            gather(paragraph, span);
        }
    }

    /** The tags of a paragraph, those in its text boxes left out. */
    static List<Tag> tags(Element paragraph) {
        return Tag.PATTERN
                .matcher(Ooxml.text(paragraph))
                .results()
                .map(result -> Tag.parse(result.group(), paragraph))
                .toList();
    }

    /** Makes a run begin at that place of the text. */
    private static void splitAt(Element paragraph, int position) {
        int start = 0;
        for (var text : Ooxml.texts(paragraph)) {
            int end = start + text.getTextContent().length();
            if (position < end) {
                var rest = position == start ? text : splitText(text, position - start);
                splitRun(rest);
                return;
            }
            start = end;
        }
    }

    private static Element splitText(Element text, int offset) {
        var whole = text.getTextContent();
        var rest = (Element) text.cloneNode(false);
        setText(text, whole.substring(0, offset));
        setText(rest, whole.substring(offset));
        text.getParentNode().insertBefore(rest, text.getNextSibling());
        return rest;
    }

    /** Moves what stands in the run from {@code first} on into a new run of the same look. */
    private static void splitRun(Element first) {
        var run = first.getParentNode();
        if (isFirstContent(first)) return;
        var rest = run.cloneNode(false);
        Ooxml.child(run, "rPr").ifPresent(look -> rest.appendChild(look.cloneNode(true)));
        for (Node moved = first; moved != null; ) {
            var next = moved.getNextSibling();
            rest.appendChild(moved);
            moved = next;
        }
        run.getParentNode().insertBefore(rest, run.getNextSibling());
    }

    private static boolean isFirstContent(Element text) {
        for (var before = text.getPreviousSibling(); before != null; before = before.getPreviousSibling())
            if (before instanceof Element && !Ooxml.is(before, "rPr")) return false;
        return true;
    }

    /** Draws a tag that goes over several runs into the first of them. */
    private static void gather(Element paragraph, Span span) {
        int start = 0;
        Element first = null;
        var whole = new StringBuilder();
        for (var text : Ooxml.texts(paragraph)) {
            int length = text.getTextContent().length();
            if (start >= span.from && start < span.to) {
                whole.append(text.getTextContent());
                if (first == null) first = text;
                else text.getParentNode().removeChild(text);
            }
            start += length;
        }
        if (first != null) setText(first, whole.toString());
    }

    private static void setText(Element text, String content) {
        text.setTextContent(content);
        text.setAttributeNS(Ooxml.XML, "xml:space", "preserve");
    }

    private TagRuns() {}
}
