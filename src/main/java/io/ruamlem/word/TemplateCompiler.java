package io.ruamlem.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Turns a story of the template (its body, a header, a footer, the footnotes) into pieces. Markup without tags becomes text that
 * is printed as it stands; a paragraph of nothing but control tags vanishes; a row whose loops are not closed in
 * the cell they begin in is repeated as a row.
 */
final class TemplateCompiler {
    /** What a loop that begins in it must end in. */
    private static final Set<String> CLOSED =
            Set.of("tc", "sdtContent", "txbxContent", "body", "hdr", "ftr", "footnote", "endnote", "comment");

    private static final Set<String> NEED_A_PARAGRAPH =
            Set.of("tc", "txbxContent", "hdr", "ftr", "footnote", "endnote", "comment");

    private final Nesting nesting;
    private final ValueReader values;
    private final Styles styles;
    private final NoteTexts notes;
    private final TextWidth width = new TextWidth();
    private final ComplexScript thai;

    TemplateCompiler(Compilation compilation) {
        var form = compilation.form();
        this.styles = compilation.styles();
        this.notes = compilation.notes();
        this.thai = new ComplexScript(styles);
        this.nesting = new Nesting(form.outline(), compilation.chosen(), compilation.mistakes());
        this.values = new ValueReader(form, nesting, compilation.mistakes());
    }

    /** @param story the root element of a part */
    List<Piece> compile(Element story) {
        Fields.mark(story);
        element(story);
        return Renewals.in(nesting.pieces().finish());
    }

    private void element(Element element) {
        if (Ooxml.is(element, "sectPr")) pieces().add(SectionEnd.of(element));
        else if (Marks.is(element, Marks.CONTENTS)) contents(element);
        else if (Marks.is(element, Marks.SEQUENCE)) pieces().add(Sequence.of(Marks.instruction(element)));
        else if (Ooxml.is(element, "p")) paragraph(element);
        else if (Ooxml.is(element, "tbl")) table(element);
        else if (Ooxml.is(element, "tr")) row(element);
        else if (isTag(element)) run(element);
        else if (Ooxml.children(element).isEmpty()) leaf(element);
        else inside(element);
    }

    private void leaf(Element element) {
        pieces().element(element);
        notes.find(element).ifPresent(note -> pieces().add(new Note(note.id(), nesting.apart(() -> note(note)))));
    }

    private void note(NoteTexts.NoteText note) {
        element(note.element());
    }

    private void empty(Element paragraph) {
        if (Ooxml.has(paragraph, "sectPr")) sectionEnd(paragraph, Xml.of(paragraph));
        else inside(paragraph);
    }

    private void sectionEnd(Element paragraph, String markup) {
        Ooxml.child(paragraph, "pPr")
                .flatMap(properties -> Ooxml.child(properties, "sectPr"))
                .ifPresent(section -> pieces().add(SectionEnd.in(markup, section)));
    }

    private void inside(Element element) {
        boolean closed = Ooxml.W.equals(element.getNamespaceURI()) && CLOSED.contains(element.getLocalName());
        pieces().start(element);
        if (closed) nesting.enter();
        Ooxml.children(element).forEach(this::element);
        if (closed) nesting.leave();
        if (closed && NEED_A_PARAGRAPH.contains(element.getLocalName())) pieces().add(new LastParagraph());
        pieces().end(element);
    }

    private void contents(Element mark) {
        pieces().add(new ContentsPiece(
                new ContentsField(Marks.instruction(mark), width.at(mark).twips())));
    }

    private void paragraph(Element paragraph) {
        TagRuns.isolate(paragraph);
        var tags = TagRuns.tags(paragraph);
        if (!Ooxml.has(paragraph, "r")) empty(paragraph);
        else if (isOnlyTags(paragraph) && !tags.isEmpty() && tags.stream().allMatch(Tag::isControl))
            controls(paragraph, tags);
        else if (isOnlyTags(paragraph)
                && tags.size() == 1
                && values.findBlock(tags.get(0)).isPresent()) block(paragraph, tags.get(0));
        else text(paragraph);
    }

    private void text(Element paragraph) {
        styles.spellOutList(paragraph);
        var kind = entryKind(paragraph);
        nesting.enter();
        if (kind.isEmpty()) inside(paragraph);
        else entry(paragraph, kind.get());
        nesting.leave();
    }

    private void entry(Element paragraph, Entries.Kind kind) {
        pieces().start(paragraph);
        Ooxml.child(paragraph, "pPr").ifPresent(this::element);
        var content = Ooxml.children(paragraph).stream()
                .filter(child -> !Ooxml.is(child, "pPr"))
                .toList();
        pieces().add(new EntryPiece(kind, nesting.apart(() -> content.forEach(this::element))));
        pieces().end(paragraph);
    }

    /** What lists of contents would call the paragraph; empty if they pass it over. */
    private Optional<Entries.Kind> entryKind(Element paragraph) {
        var style = styles.idOf(paragraph);
        var sequence = Ooxml.marks(paragraph, Marks.SEQUENCE).stream().findFirst();
        if (sequence.isPresent())
            return Optional.of(Entries.Kind.caption(
                    styles.name(style),
                    Sequence.of(Marks.instruction(sequence.get())).counted()));
        var outline = styles.outline(paragraph);
        return outline > 0 || styles.name(style).toLowerCase(Locale.ROOT).startsWith("heading ")
                ? Optional.of(Entries.Kind.heading(styles.name(style), outline))
                : Optional.empty();
    }

    private static boolean isOnlyTags(Element paragraph) {
        return Tag.PATTERN.matcher(Ooxml.text(paragraph)).replaceAll("").isBlank()
                && Ooxml.below(paragraph, "drawing", e -> false).isEmpty()
                && Ooxml.below(paragraph, "pict", e -> false).isEmpty();
    }

    /** What such a paragraph holds besides its tags stays: a section's end, a bookmark's. */
    private void controls(Element paragraph, List<Tag> tags) {
        tags.forEach(nesting::control);
        Ooxml.children(paragraph).stream().filter(Bookmark::is).forEach(pieces()::element);
        emptied(paragraph);
    }

    /** What is left of a paragraph whose tags vanish: the end of a section. */
    private void emptied(Element paragraph) {
        Ooxml.child(paragraph, "pPr")
                .ifPresent(properties -> sectionEnd(paragraph, "<w:p>" + Xml.of(properties) + "</w:p>"));
    }

    private void block(Element paragraph, Tag tag) {
        values.check(tag);
        var run = (Element) Ooxml.below(paragraph, "t", e -> false).get(0).getParentNode();
        thai.complete(run);
        var look = Looks.of(paragraph, run, width);
        values.findBlock(tag).ifPresent(block -> pieces().add(block.in(look)));
        emptied(paragraph);
    }

    private static boolean isTag(Element element) {
        if (!Ooxml.is(element, "r")) return false;
        var texts = Ooxml.texts(element);
        return texts.size() == 1
                && Tag.PATTERN.matcher(texts.get(0).getTextContent()).matches();
    }

    private void run(Element run) {
        var text = Ooxml.texts(run).get(0);
        var tag = Tag.of(text);
        if (tag.isControl()) {
            nesting.control(tag);
            return;
        }
        values.check(tag);
        thai.complete(run);
        var whole = values.findRun(tag, RunLook.of(run));
        if (whole.isPresent()) pieces().add(whole.get());
        else values.find(tag).ifPresent(value -> value(run, text, value));
    }

    private void value(Element run, Element text, Piece value) {
        pieces().start(run);
        for (var child : Ooxml.children(run))
            if (child == text) pieces().add(value);
            else element(child);
        pieces().end(run);
    }

    private void table(Element table) {
        var start = new StringBuilder(Xml.start(table));
        var rows = new ArrayList<Element>();
        for (var child : Ooxml.children(table))
            if (Ooxml.is(child, "tblPr") || Ooxml.is(child, "tblGrid")) start.append(Xml.of(child));
            else rows.add(child);
        pieces().add(new TablePiece(start.toString(), nesting.apart(() -> rows.forEach(this::element))));
    }

    private void row(Element row) {
        Ooxml.below(row, "p", element -> false).forEach(TagRuns::isolate);
        var hoisted = RowTags.takeOut(row);
        boolean vanishes = !hoisted.isEmpty() && RowTags.isEmpty(row);
        hoisted.stream().filter(tag -> vanishes || !tag.kind().closes()).forEach(nesting::control);
        if (vanishes) return;
        width.enter(row);
        inside(row);
        width.leave();
        hoisted.stream().filter(tag -> tag.kind().closes()).forEach(nesting::control);
    }

    private PieceList pieces() {
        return nesting.pieces();
    }
}
