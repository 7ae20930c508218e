package io.ruamlem.word;

import io.ruamlem.model.Messages;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.w3c.dom.Element;

/** The comments of a template: other people's, and the program's own. */
final class Comments {
    private static final String AUTHOR = "comment.author";

    /** Says no more than that nobody wrote it today. */
    private static final String DATE = "2000-01-01T00:00:00Z";

    private final Element root;
    private final Set<String> own = new HashSet<>();

    /** @param root of the part; what the program said of an earlier state of the template is taken out, and more may be added */
    private Comments(Element root) {
        this.root = root;
        for (var comment : Ooxml.children(root, "comment"))
            if (isOwn(comment)) {
                own.add(Ooxml.attribute(comment, "id"));
                root.removeChild(comment);
            }
    }

    static Comments of(TemplateFile file) {
        return new Comments(findPart(file)
                .map(part -> file.xml(part).getDocumentElement())
                .orElseGet(() -> Ooxml.parse("<w:comments " + Namespaces.DECLARATIONS + "/>")));
    }

    /** The part that holds them; made if the template has none. */
    static Part part(TemplateFile file) {
        return findPart(file).orElseGet(() -> addPart(file.document()));
    }

    /** Takes the places of the comments that were taken out from a story. */
    void removeOwn(Element story) {
        if (!own.isEmpty())
            Stream.of("commentRangeStart", "commentRangeEnd", "commentReference")
                    .flatMap(name -> Ooxml.below(story, name, element -> false).stream())
                    .filter(anchor -> own.contains(Ooxml.attribute(anchor, "id")))
                    .forEach(anchor -> anchor.getParentNode().removeChild(anchor));
    }

    /** @return its id */
    int add(String text, Locale language) {
        int id = root.getElementsByTagNameNS(Ooxml.W, "comment").getLength();
        while (ids().contains(Integer.toString(id))) id++;
        var messages = Messages.in(language);
        var comment = Ooxml.parse("<w:comment w:id=\"" + id + "\" w:author=\"" + messages.text(AUTHOR)
                + "\" w:date=\"" + DATE + "\" w:initials=\"" + messages.text("comment.initials")
                + "\"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t xml:space=\"preserve\">" + Xml.escape(text)
                + "</w:t></w:r></w:p></w:comment>");
        root.appendChild(root.getOwnerDocument().importNode(comment, true));
        return id;
    }

    String markup() {
        return Xml.of(root);
    }

    private Set<String> ids() {
        return Ooxml.children(root, "comment").stream()
                .map(comment -> Ooxml.attribute(comment, "id"))
                .collect(Collectors.toSet());
    }

    private static boolean isOwn(Element comment) {
        return Stream.of(Locale.ENGLISH, Locale.forLanguageTag("th"))
                .map(language -> Messages.in(language).text(AUTHOR))
                .anyMatch(Ooxml.attribute(comment, "author")::equals);
    }

    private static Optional<Part> findPart(TemplateFile file) {
        return Optional.ofNullable(file.document().getMainDocumentPart().getCommentsPart());
    }

    private static Part addPart(WordprocessingMLPackage document) {
        try {
            var part = new CommentsPart();
            document.getMainDocumentPart().addTargetPart(part);
            return part;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
