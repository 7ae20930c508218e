package io.ruamlem;

import io.ruamlem.model.Form;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Passage;
import io.ruamlem.model.Place;
import io.ruamlem.model.UnusableException;
import io.ruamlem.word.MarkedCopy;
import io.ruamlem.word.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The templates of a run, opened and checked against the form: all are usable, or none is used. */
final class Templates {
    private final Supplier<Form> form;
    private final Messages messages;
    private final Map<Template, ReportWriter> opened = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Path> copies = new ArrayList<>();

    private Templates(Supplier<Form> form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    /**
     * @param form is asked for when the first of them is open
     * @throws UnusableException with the mistakes of all of them; each that has any is copied, with comments
     */
    static Map<Template, ReportWriter> open(List<Template> templates, Supplier<Form> form, Messages messages) {
        var all = new Templates(form, messages);
        all.refuseSameReports(templates);
        templates.forEach(all::open);
        if (!all.mistakes.isEmpty()) throw new UnusableException(all.mistakes, all.copies);
        return all.opened;
    }

    private void refuseSameReports(List<Template> templates) {
        var byReport = new HashMap<Path, Template>();
        for (var template : templates) {
            if (template.report()
                    .toAbsolutePath()
                    .normalize()
                    .equals(template.file().toAbsolutePath().normalize()))
                mistakes.add(Mistake.at(place(template.file()), "template.overwritten"));
            var other = byReport.putIfAbsent(template.report(), template);
            if (other != null)
                mistakes.add(Mistake.at(
                        place(template.file()), "template.same-report", name(template.report()), name(other.file())));
        }
    }

    private void open(Template template) {
        try {
            opened.put(template, ReportWriter.open(template.file(), form));
            removeCopy(template);
        } catch (UnusableException refused) {
            mistakes.addAll(refused.mistakes());
            if (refused.mistakes().stream()
                    .noneMatch(mistake -> mistake.passage().equals(Passage.NONE)))
                writeCopy(template, refused.mistakes());
        }
    }

    private void writeCopy(Template template, List<Mistake> found) {
        var copy = template.copy();
        if (Files.exists(copy) && !MarkedCopy.isUntouched(copy)) {
            mistakes.add(Mistake.at(place(copy), "template.copy-changed", name(template.file())));
            return;
        }
        var marked = new MarkedCopy(template.file(), form.get().settings().language(), messages);
        try {
            WholeFile.write(copy, part -> marked.write(found, part));
            copies.add(copy);
        } catch (IOException e) {
            mistakes.add(Mistake.at(place(copy), "template.copy-not-written"));
        }
    }

    /** One that a person has worked in stays: nobody but they know what it is good for. */
    private static void removeCopy(Template template) {
        try {
            if (MarkedCopy.isUntouched(template.copy())) Files.deleteIfExists(template.copy());
        } catch (IOException e) {
            // open in Word: it says what was wrong, until the next check
        }
    }

    private static Place place(Path file) {
        return Place.file(name(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
