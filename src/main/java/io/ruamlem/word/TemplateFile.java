package io.ruamlem.word;

import io.ruamlem.model.Mistake;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.w3c.dom.Document;

/** A template as docx4j opened it. docx4j knows its parts and their relations; what is in them is read as XML. */
final class TemplateFile {
    private final WordprocessingMLPackage document;
    private final DocumentBuilder parser = Ooxml.parser();
    private final Styles styles;

    private TemplateFile(WordprocessingMLPackage document) {
        this.document = document;
        var part = document.getMainDocumentPart().getStyleDefinitionsPart();
        this.styles =
                Styles.of(part == null ? Ooxml.parse("<w:styles/>") : xml(part).getDocumentElement());
    }

    /** @throws UnusableException if there is no Word file */
    static TemplateFile open(Path file) {
        if (!Files.isRegularFile(file))
            throw new UnusableException(Mistake.at(Place.file(file.toString()), "template.not-there"));
        LazyJaxb.install();
        try (var in = Files.newInputStream(file)) {
            return new TemplateFile(WordprocessingMLPackage.load(in));
        } catch (Docx4JException | IOException | RuntimeException e) {
            throw new UnusableException(Mistake.at(Place.file(file.toString()), "template.not-word"));
        }
    }

    WordprocessingMLPackage document() {
        return document;
    }

    /** The parts that people type text into. */
    List<Part> stories() {
        return named("word/(document|header\\d*|footer\\d*)\\.xml");
    }

    /** The parts of title, subject, keywords; those that there are. */
    List<Part> propertyParts() {
        return named("docProps/(core|app)\\.xml");
    }

    List<Part> settingsParts() {
        return named("word/settings\\.xml");
    }

    private List<Part> named(String pattern) {
        return document.getParts().getParts().values().stream()
                .filter(part -> part instanceof JaxbXmlPart)
                .filter(part -> name(part).matches(pattern))
                .toList();
    }

    /** The parts of footnotes, endnotes and comments; those that there are. */
    Map<Id.Kind, Part> noteParts() {
        var main = document.getMainDocumentPart();
        var parts = new EnumMap<Id.Kind, Part>(Id.Kind.class);
        if (main.getFootnotesPart() != null) parts.put(Id.Kind.FOOTNOTE, main.getFootnotesPart());
        if (main.getEndNotesPart() != null) parts.put(Id.Kind.ENDNOTE, main.getEndNotesPart());
        if (main.getCommentsPart() != null) parts.put(Id.Kind.COMMENT, main.getCommentsPart());
        return parts;
    }

    Styles styles() {
        return styles;
    }

    /** The lists; a template without any gets the part for them. */
    Numbering numbering() {
        var main = document.getMainDocumentPart();
        if (main.getNumberingDefinitionsPart() != null)
            return new Numbering(xml(main.getNumberingDefinitionsPart()).getDocumentElement());
        try {
            main.addTargetPart(new NumberingDefinitionsPart());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return new Numbering(Ooxml.parse("<w:numbering " + Namespaces.DECLARATIONS + "/>"));
    }

    Part numberingPart() {
        return document.getMainDocumentPart().getNumberingDefinitionsPart();
    }

    /** The list of content types is saved before the stories are, so before anyone knows which pictures are in them. */
    void expectPictures() {
        for (var format : PictureFormat.values())
            document.getContentTypeManager().addDefaultContentType(format.extension(), format.contentType());
    }

    /** What a part holds, with all prefixes declared that our markup uses. */
    Document xml(Part part) {
        return Namespaces.declare(plain(part));
    }

    /** What a part holds, as it is. */
    Document plain(Part part) {
        try {
            return Ooxml.parse(document.getSourcePartStore().loadPart(name(part)), parser);
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a part's entry in the file: {@code word/document.xml}. */
    static String name(Part part) {
        var name = part.getPartName().getName();
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
