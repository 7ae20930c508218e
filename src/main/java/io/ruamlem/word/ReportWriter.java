package io.ruamlem.word;

import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Form;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.w3c.dom.Document;

/** Fills a Word template: {@code ReportWriter.open(template, form).write(volume, report)}. */
public final class ReportWriter {
    private final Path template;
    private final Map<String, List<Piece>> stories;

    private ReportWriter(Path template, Map<String, List<Piece>> stories) {
        this.template = template;
        this.stories = stories;
    }

    /** Loads what docx4j needs a second for, so that it can happen while workbooks are read. */
    public static void warmUp() {
        // JAXB would make a class for each property it may ever touch; those few that we touch do not pay for that
        System.setProperty("org.glassfish.jaxb.runtime.v2.bytecode.ClassTailor.noOptimize", "true");
        Context.getWmlObjectFactory();
    }

    /**
     * Reads and checks a template against the form it is to print.
     *
     * @throws UnusableException with every mistake of the template
     */
    public static ReportWriter open(Path template, Form form) {
        var mistakes = new MistakeList(template.getFileName().toString());
        var stories = new LinkedHashMap<String, List<Piece>>();
        var document = load(template);
        for (var part : stories(document))
            stories.put(
                    name(part),
                    new TemplateCompiler(form, mistakes)
                            .compile(parse(document, part).getDocumentElement()));
        if (!mistakes.all().isEmpty()) throw new UnusableException(mistakes.all());
        return new ReportWriter(template, stories);
    }

    /**
     * Writes the report.
     *
     * @return the answers that stand in it
     */
    public Set<AnswerKey> write(Volume volume, Path report) throws IOException {
        var document = load(template);
        var printed = new HashSet<AnswerKey>();
        try (OutputStream out = Files.newOutputStream(report)) {
            var parts = new Parts(document);
            var printers = new HashMap<String, Consumer<Writer>>();
            stories.forEach((name, pieces) -> printers.put(
                    name, writer -> printed.addAll(print(pieces, new ReportBody(writer, parts, volume), volume))));
            new Save(document, new ReportStore(document.getSourcePartStore(), printers)).save(out);
        } catch (Docx4JException e) {
            throw new IOException(e);
        }
        return printed;
    }

    private static Set<AnswerKey> print(List<Piece> story, ReportBody body, Volume volume) {
        body.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        Piece.printAll(story, Scope.of(volume), body);
        return body.printed();
    }

    private static WordprocessingMLPackage load(Path template) {
        if (!Files.isRegularFile(template))
            throw new UnusableException(Mistake.at(Place.file(template.toString()), "template.not-there"));
        try (var in = Files.newInputStream(template)) {
            return WordprocessingMLPackage.load(in);
        } catch (Docx4JException | IOException | RuntimeException e) {
            throw new UnusableException(Mistake.at(Place.file(template.toString()), "template.not-word"));
        }
    }

    /** The parts that people type text into. */
    private static List<Part> stories(WordprocessingMLPackage document) {
        return document.getParts().getParts().values().stream()
                .filter(part -> part instanceof JaxbXmlPart)
                .filter(part -> name(part).matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml"))
                .toList();
    }

    private static Document parse(WordprocessingMLPackage document, Part part) {
        try {
            return Namespaces.declare(Ooxml.parse(document.getSourcePartStore().loadPart(name(part))));
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Part part) {
        return part.getPartName().getName().substring(1);
    }
}
