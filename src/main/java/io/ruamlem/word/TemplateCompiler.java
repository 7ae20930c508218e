package io.ruamlem.word;

import io.ruamlem.model.Form;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Turns a story of the template (its body, a header, a footer, the footnotes) into pieces. Markup without tags becomes text that
 * is printed as it stands; a paragraph of nothing but loop and condition tags vanishes; a row whose loops are not closed in
 * the cell they begin in is repeated as a row.
 */
final class TemplateCompiler {
    /** What a loop that begins in it must end in. */
    private static final Set<String> CLOSED =
            Set.of("tbl", "tc", "sdtContent", "txbxContent", "body", "hdr", "ftr", "footnote", "endnote");

    private final Nesting nesting;
    private final ValueReader values;
    private final TextWidth width = new TextWidth();

    TemplateCompiler(Form form, MistakeList mistakes) {
        var levels = form.outline().levels();
        this.nesting = new Nesting(levels, mistakes);
        this.values = new ValueReader(form, nesting, mistakes);
    }

    /** @param story the root element of a part */
    List<Piece> compile(Element story) {
        Ooxml.below(story, "p", element -> false).forEach(TagRuns::isolate);
        element(story);
        return nesting.pieces().finish();
    }

    private void element(Element element) {
        if (!element.getTextContent().contains("{{")) markup(Xml.of(element));
        else if (Ooxml.is(element, "p")) paragraph(element);
        else if (Ooxml.is(element, "tr")) row(element);
        else if (Ooxml.is(element, "r") && Ooxml.texts(element).size() == 1) run(element);
        else inside(element);
    }

    private void inside(Element element) {
        boolean closed = Ooxml.W.equals(element.getNamespaceURI()) && CLOSED.contains(element.getLocalName());
        markup(Xml.start(element));
        if (closed) nesting.enter();
        Ooxml.children(element).forEach(this::element);
        if (closed) nesting.leave();
        markup(Xml.end(element));
    }

    private void paragraph(Element paragraph) {
        var tags = TagRuns.tags(paragraph);
        if (isOnlyTags(paragraph) && tags.stream().allMatch(Tag::isControl)) controls(paragraph, tags);
        else if (isOnlyTags(paragraph)
                && tags.size() == 1
                && values.findBlock(tags.get(0)).isPresent()) block(paragraph, tags.get(0));
        else {
            nesting.enter();
            inside(paragraph);
            nesting.leave();
        }
    }

    private static boolean isOnlyTags(Element paragraph) {
        return Tag.PATTERN.matcher(Ooxml.text(paragraph)).replaceAll("").isBlank()
                && Ooxml.below(paragraph, "drawing", e -> false).isEmpty()
                && Ooxml.below(paragraph, "pict", e -> false).isEmpty();
    }

    /** What such a paragraph holds besides its tags stays: a section's end, a bookmark's. */
    private void controls(Element paragraph, List<Tag> tags) {
        tags.forEach(nesting::control);
        for (var child : Ooxml.children(paragraph))
            if (child.getLocalName().startsWith("bookmark")) markup(Xml.of(child));
        Ooxml.child(paragraph, "pPr")
                .filter(properties -> Ooxml.child(properties, "sectPr").isPresent())
                .ifPresent(properties -> markup("<w:p>" + Xml.of(properties) + "</w:p>"));
    }

    private void block(Element paragraph, Tag tag) {
        values.check(tag);
        var run = Ooxml.below(paragraph, "t", e -> false).get(0).getParentNode();
        var look = Looks.of(paragraph, (Element) run, width);
        values.findBlock(tag).ifPresent(block -> nesting.pieces().add(block.in(look)));
    }

    /** A run of a tag's own, or of text beside tags. */
    private void run(Element run) {
        var text = Ooxml.texts(run).get(0);
        if (!Tag.PATTERN.matcher(text.getTextContent()).matches()) {
            markup(Xml.of(run));
            return;
        }
        var tag = Tag.of(text);
        if (tag.isControl()) {
            nesting.control(tag);
            return;
        }
        values.check(tag);
        var whole = values.findRun(tag, RunLook.of(run));
        if (whole.isPresent()) nesting.pieces().add(whole.get());
        else values.find(tag).ifPresent(value -> value(run, text, value));
    }

    private void value(Element run, Element text, Piece value) {
        markup(Xml.start(run));
        for (var child : Ooxml.children(run))
            if (child == text) nesting.pieces().add(value);
            else markup(Xml.of(child));
        markup(Xml.end(run));
    }

    private void row(Element row) {
        var hoisted = RowTags.takeOut(row);
        boolean vanishes = !hoisted.isEmpty() && RowTags.isEmpty(row);
        hoisted.stream().filter(tag -> vanishes || !tag.kind().closes()).forEach(nesting::control);
        if (vanishes) return;
        width.enter(row);
        inside(row);
        width.leave();
        hoisted.stream().filter(tag -> tag.kind().closes()).forEach(nesting::control);
    }

    private void markup(String xml) {
        nesting.pieces().markup(xml);
    }
}
