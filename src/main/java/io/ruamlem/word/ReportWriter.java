package io.ruamlem.word;

import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Form;
import io.ruamlem.model.UnusableException;
import io.ruamlem.model.Volume;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;

/** Fills a Word template: {@code ReportWriter.open(template, form).write(volume, report)}. */
public final class ReportWriter {
    private final Path template;
    private final Map<String, List<Piece>> stories;

    private ReportWriter(Path template, Map<String, List<Piece>> stories) {
        this.template = template;
        this.stories = stories;
    }

    /**
     * Reads and checks a template against the form it is to print.
     *
     * @throws UnusableException with every mistake of the template
     */
    public static ReportWriter open(Path template, Form form) {
        var mistakes = new MistakeList(template.getFileName().toString());
        var stories = new LinkedHashMap<String, List<Piece>>();
        var file = TemplateFile.open(template);
        var check = new TemplateCheck(form, file, mistakes);
        for (var part : file.stories()) {
            var story = file.xml(part).getDocumentElement();
            check.story(part, story);
            stories.put(TemplateFile.name(part), new TemplateCompiler(form, mistakes).compile(story));
        }
        if (!mistakes.all().isEmpty()) throw new UnusableException(mistakes.all());
        return new ReportWriter(template, stories);
    }

    /**
     * Writes the report.
     *
     * @return the answers that stand in it
     */
    public Set<AnswerKey> write(Volume volume, Path report) throws IOException {
        var file = TemplateFile.open(template);
        var printed = new HashSet<AnswerKey>();
        try (OutputStream out = Files.newOutputStream(report)) {
            var numbering = file.numbering();
            var parts = new Parts(file.document(), file.styles(), numbering);
            var contents = new HashMap<>(Comments.ofReport(file));
            stories.forEach((name, pieces) -> contents.put(
                    name, writer -> printed.addAll(print(pieces, new ReportBody(writer, parts, volume), volume))));
            contents.put(TemplateFile.name(file.numberingPart()), writer -> writer.write(numbering.markup()));
            var template = file.document().getSourcePartStore();
            new Save(file.document(), new ReportStore(template, contents)).save(out);
        } catch (Docx4JException e) {
            throw new IOException(e);
        }
        return printed;
    }

    private static Set<AnswerKey> print(List<Piece> story, ReportBody body, Volume volume) {
        body.markup(Xml.DECLARATION);
        Piece.printAll(story, Scope.of(volume), body);
        return body.printed();
    }
}
