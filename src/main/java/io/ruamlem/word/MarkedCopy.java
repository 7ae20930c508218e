package io.ruamlem.word;

import io.ruamlem.model.Messages;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A copy of a template with a Word comment at each of its mistakes. Word has no comments in headers, footers, notes and text
 * boxes: what is wrong there is said at the beginning, or beside the box.
 */
public final class MarkedCopy {
    /** Stands in the part of comments until another program saves the file. */
    private static final String UNTOUCHED = "<!-- as Ruamlem wrote it -->";

    private final Path template;
    private final Locale author;
    private final Messages messages;

    /**
     * @param author the language of the name that the comments bear
     * @param messages the language they are written in
     */
    public MarkedCopy(Path template, Locale author, Messages messages) {
        this.template = template;
        this.author = author;
        this.messages = messages;
    }

    /** @param mistakes as {@link ReportWriter#open} found them in this very template */
    public void write(List<Mistake> mistakes, Path copy) throws IOException {
        var file = TemplateFile.open(template);
        var body = file.xml(file.document().getMainDocumentPart()).getDocumentElement();
        var comments = Comments.of(file);
        var paragraphs = paragraphs(body);
        comments.removeOwn(body);
        for (var mistake : mistakes)
            mark(paragraph(mistake.passage(), paragraphs), comments.add(text(mistake), author));
        save(file, Xml.of(body), comments.markup(), copy);
    }

    /** Whether a file is such a copy, and nobody has changed it since. */
    public static boolean isUntouched(Path file) {
        try (var channel = Files.newByteChannel(file);
                var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (var entry : Collections.list(zip.getEntries()))
                if (entry.getName().startsWith("word/comments")
                        && read(zip, entry).contains(UNTOUCHED)) return true;
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private String text(Mistake mistake) {
        var passage = mistake.passage();
        var found = messages.found(mistake);
        return passage.story() == Passage.Story.BODY ? found : messages.passage(passage) + ": " + found;
    }

    /** At least one: a body of nothing but a table opens in Word, and its header may have mistakes. */
    private static List<Element> paragraphs(Element document) {
        if (!Ooxml.has(document, "p"))
            Ooxml.child(document, "body")
                    .ifPresent(body -> body.insertBefore(element(body, "<w:p/>"), body.getFirstChild()));
        return Passages.paragraphs(document);
    }

    private static Element paragraph(Passage passage, List<Element> paragraphs) {
        var own = paragraphs.get(passage.part().equals(Passages.BODY) ? passage.paragraph() : 0);
        while (Ooxml.around(own, "txbxContent").isPresent())
            own = Ooxml.around(own, "p").orElseThrow();
        return own;
    }

    private static void mark(Element paragraph, int id) {
        var start = Ooxml.child(paragraph, "pPr").map(Element::getNextSibling).orElseGet(paragraph::getFirstChild);
        paragraph.insertBefore(element(paragraph, "<w:commentRangeStart w:id=\"" + id + "\"/>"), start);
        paragraph.appendChild(element(paragraph, "<w:commentRangeEnd w:id=\"" + id + "\"/>"));
        paragraph.appendChild(element(paragraph, "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>"));
    }

    private static Node element(Element beside, String markup) {
        return beside.getOwnerDocument().importNode(Ooxml.parse(markup), true);
    }

    private static void save(TemplateFile file, String body, String comments, Path copy) throws IOException {
        Map<String, ReportStore.Content> contents = Map.of(
                TemplateFile.name(file.document().getMainDocumentPart()), out -> out.write(Xml.DECLARATION + body),
                TemplateFile.name(Comments.part(file)), out -> out.write(Xml.DECLARATION + UNTOUCHED + comments));
        try (var out = Files.newOutputStream(copy)) {
            new Save(file.document(), new ReportStore(file.document().getSourcePartStore(), contents)).save(out);
        } catch (Docx4JException e) {
            throw new IOException(e);
        }
    }

    private static String read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
