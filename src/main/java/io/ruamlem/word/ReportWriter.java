package io.ruamlem.word;

import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import io.ruamlem.model.UnusableException;
import io.ruamlem.model.Volume;
import io.ruamlem.word.ReportStore.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.parts.Part;

/** Fills a Word template: {@code ReportWriter.open(template, form).write(volume, report)}. */
public final class ReportWriter {
    private final Path template;

    /** Saving changes what docx4j opened: the first report takes it, any further one opens the template anew. */
    private final Queue<TemplateFile> opened;

    private final Map<String, List<Piece>> stories;
    private final ChosenTopics chosen;

    private ReportWriter(Path template, TemplateFile file, Map<String, List<Piece>> stories, ChosenTopics chosen) {
        this.template = template;
        this.opened = new ConcurrentLinkedQueue<>(List.of(file));
        this.stories = stories;
        this.chosen = chosen;
    }

    public static ReportWriter open(Path template, Form form) {
        return open(template, () -> form);
    }

    /**
     * Reads and checks a template against the form it is to print.
     *
     * @param known is asked for the form when the template is open
     * @throws UnusableException with every mistake of the template
     */
    public static ReportWriter open(Path template, Supplier<Form> known) {
        var mistakes = new MistakeList(template.getFileName().toString());
        var chosen = new ChosenTopics();
        var stories = new LinkedHashMap<String, List<Piece>>();
        var file = TemplateFile.open(template);
        var form = known.get();
        var check = new TemplateCheck(form, file, mistakes);
        check.all();
        var compilation = new Compilation(form, file.styles(), check.notes(), chosen, mistakes);
        check.stories().forEach((name, story) -> stories.put(name, new TemplateCompiler(compilation).compile(story)));
        var properties = new DocumentProperties(form.settings());
        file.propertyParts().forEach(part -> properties.check(file.plain(part), mistakes));
        if (!mistakes.all().isEmpty()) throw new UnusableException(mistakes.all());
        return new ReportWriter(template, file, stories, chosen);
    }

    /**
     * Writes the report.
     *
     * @return what of the answers stands in it, and how much it is in all
     */
    public Printed write(Volume volume, Path report) throws IOException {
        var file = Optional.ofNullable(opened.poll()).orElseGet(() -> TemplateFile.open(template));
        file.expectPictures();
        var numbering = file.numbering();
        var taken = stories.values().stream().flatMap(Renewals::all).toList();
        var whole = new Report(volume, new Identifiers(taken, numbering::restart));
        try (OutputStream out = Files.newOutputStream(report)) {
            var contents = contents(file, whole, numbering);
            new Save(file.document(), new ReportStore(file.document().getSourcePartStore(), contents)).save(out);
        } catch (Docx4JException e) {
            throw new IOException(e);
        }
        whole.printed().measured(whole.meter().size());
        return whole.printed();
    }

    /** Whether the item belongs to what the template is about; others it leaves out on purpose. */
    public boolean isAbout(Node item) {
        return chosen.contains(item.item().topic());
    }

    /** What stands in the parts that are not the template's, by the name of the part. */
    private Map<String, Content> contents(TemplateFile file, Report report, Numbering numbering) {
        var contents = new HashMap<String, Content>();
        var shared = new Parts.Shared(file.styles(), numbering);
        for (var part : file.stories()) {
            var pieces = stories.get(TemplateFile.name(part));
            contents.put(
                    TemplateFile.name(part),
                    out -> print(pieces, measured(out, part, file, report), new Parts(part, shared), report));
        }
        file.noteParts().forEach((kind, part) -> {
            report.notes().printWith(kind, new ReportBody(Writer.nullWriter(), new Parts(part, shared), report));
            contents.put(TemplateFile.name(part), out -> printNotes(kind, file, part, report, out));
        });
        var properties = new DocumentProperties(report.settings());
        for (var part : file.propertyParts())
            contents.put(TemplateFile.name(part), out -> out.write(properties.filled(file.plain(part))));
        if (stories.values().stream().anyMatch(ContentsPiece::isIn))
            for (var part : file.settingsParts())
                contents.put(TemplateFile.name(part), out -> out.write(WordSettings.withFieldsUpdated(file.xml(part))));
        contents.put(TemplateFile.name(file.numberingPart()), out -> out.write(numbering.markup()));
        return contents;
    }

    /** Of headers and footers nobody asks how long they are. */
    private static StoryWriter measured(StoryWriter out, Part part, TemplateFile file, Report report) {
        if (part == file.document().getMainDocumentPart()) out.tell(report.meter()::addCharacters);
        return out;
    }

    private static void print(List<Piece> story, Writer out, Parts parts, Report report) throws IOException {
        var body = new ReportBody(out, parts, report);
        body.markup(Xml.DECLARATION);
        Piece.printAll(story, Scope.of(report.volume()), body);
    }

    /** The lines that part notes from the text come from the template, the notes are those that were referred to. */
    private static void printNotes(Id.Kind kind, TemplateFile file, Part part, Report report, Writer out)
            throws IOException {
        var root = file.xml(part).getDocumentElement();
        out.write(Xml.DECLARATION + Xml.start(root));
        for (var note : Ooxml.children(root))
            if (!Ooxml.attribute(note, "type").isEmpty()
                    && !Ooxml.attribute(note, "type").equals("normal")) out.write(Xml.of(note));
        out.write(report.notes().markup(kind) + Xml.end(root));
    }
}
