package io.ruamlem;

import io.ruamlem.consolidation.Consolidation;
import io.ruamlem.consolidation.PrintedDigits;
import io.ruamlem.excel.BlankWriter;
import io.ruamlem.excel.CheckWriter;
import io.ruamlem.excel.FormReader;
import io.ruamlem.excel.WorkbookReader;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.UnusableException;
import io.ruamlem.model.Volume;
import io.ruamlem.word.ReportWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The whole flow: form → blank workbooks; returned workbooks → volume → check.xlsx and report. */
public final class Pipeline {
    private static final String GENERIC = "generic.xlsx";

    private final Round round;
    private final Progress progress;
    private final Messages messages;

    /** @param messages the language of comments that are written into copies of templates */
    public Pipeline(Round round, Progress progress, Messages messages) {
        this.round = round;
        this.progress = progress;
        this.messages = messages;
    }

    /**
     * Writes a workbook for each agency, only with what it is asked.
     *
     * @return the files
     */
    public List<Path> blank() throws IOException {
        var form = formWithAgencies();
        var writer = new BlankWriter(form);
        var files = new ArrayList<Path>();
        for (var agency : form.agencies()) {
            var file = round.outbox().resolve(BlankWriter.fileName(agency));
            WholeFile.write(file, part -> writer.write(agency, part));
            files.add(file);
            progress.reached(files.size(), form.agencies().size());
        }
        return files;
    }

    /** Writes one workbook for all agencies, each to pick its own name. */
    public Path blankGeneric() throws IOException {
        var form = formWithAgencies();
        var file = round.outbox().resolve(GENERIC);
        WholeFile.write(file, new BlankWriter(form)::writeGeneric);
        return file;
    }

    /** Reads the inbox and writes check.xlsx. */
    public Volume check() throws IOException {
        var volume = consolidate(formWithAgencies());
        writeCheck(volume);
        return volume;
    }

    /**
     * Checks the templates against the form, without any data.
     *
     * @throws UnusableException with all their mistakes
     */
    public void checkTemplates() {
        Templates.open(round.templates(), FormReader.read(round.form()), messages);
    }

    /**
     * Reads the inbox and writes the reports and check.xlsx. What takes long to get ready goes side by side: the templates with
     * the returned workbooks, check.xlsx with the reports.
     */
    public Volume merge() throws IOException {
        return merge(volume -> {});
    }

    /**
     * The same, but nothing is left aside.
     *
     * @throws UnusableException before anything is written, if an agency sent two different workbooks
     */
    public Volume mergeAll() throws IOException {
        return merge(Pipeline::refuseTwo);
    }

    private Volume merge(Consumer<Volume> requirement) throws IOException {
        var form = formWithAgencies();
        var templates = CompletableFuture.supplyAsync(() -> Templates.open(round.templates(), form, messages));
        var volume = consolidate(form);
        var reports = joined(templates);
        requirement.accept(volume);
        var check = CompletableFuture.runAsync(() -> writeCheck(volume));
        Set<AnswerKey> printed;
        try {
            printed = writeReports(reports, volume);
        } finally {
            joined(check);
        }
        var whole = Consolidation.withUnprinted(
                volume, printed, item -> reports.values().stream().anyMatch(report -> report.isAbout(item)));
        if (!whole.findings().equals(volume.findings())) writeCheck(whole);
        return whole;
    }

    private static void refuseTwo(Volume volume) {
        var mistakes = volume.findings().stream()
                .filter(finding -> finding.code() == Finding.Code.OLDER_WORKBOOK)
                .map(older -> Mistake.at(
                        older.place(), "inbox.two-workbooks", older.details().get(0)))
                .toList();
        if (!mistakes.isEmpty()) throw new UnusableException(mistakes);
    }

    /**
     * A report that cannot be written, since it is open in Word, keeps none of the others back.
     *
     * @return the answers that stand in any of them
     */
    private static Set<AnswerKey> writeReports(Map<Template, ReportWriter> reports, Volume volume) throws IOException {
        var digits = PrintedDigits.of(volume);
        var printed = new HashSet<AnswerKey>();
        var troubles = new ArrayList<IOException>();
        reports.forEach((template, report) -> {
            try {
                WholeFile.write(template.report(), part -> printed.addAll(report.write(digits, part)));
            } catch (IOException e) {
                troubles.add(e);
            }
        });
        if (troubles.isEmpty()) return printed;
        troubles.stream().skip(1).forEach(troubles.get(0)::addSuppressed);
        throw troubles.get(0);
    }

    /** The result, or what stopped it, as if it had been done here. */
    private static <T> T joined(CompletableFuture<T> work) throws IOException {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) throw io.getCause();
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    private Form formWithAgencies() {
        var form = FormReader.read(round.form());
        if (form.agencies().isEmpty())
            throw new UnusableException(
                    Mistake.at(Place.file(round.form().getFileName().toString()), "form.no-agency"));
        return form;
    }

    private Volume consolidate(Form form) throws IOException {
        return new Consolidation(form).of(read(form));
    }

    private List<ReturnedWorkbook> read(Form form) throws IOException {
        var reader = new WorkbookReader(form);
        var inbox = Inbox.list(round.inbox());
        var done = new AtomicInteger();
        var read = inbox.files().parallelStream().map(file -> {
            var workbook = read(reader, file);
            progress.reached(done.incrementAndGet(), inbox.files().size());
            return workbook;
        });
        var closed = inbox.closed().stream()
                .map(name -> ReturnedWorkbook.unreadable(name, Finding.unreadable(Place.file(name))));
        return Stream.concat(read, closed).toList();
    }

    private static ReturnedWorkbook read(WorkbookReader reader, Inbox.Sent file) {
        var workbook = reader.read(file.path(), file.name());
        return file.isOpen() ? workbook.with(Finding.openElsewhere(Place.file(file.name()))) : workbook;
    }

    private void writeCheck(Volume volume) {
        try {
            WholeFile.write(round.check(), new CheckWriter(volume)::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a round's folder has what reading it takes. */
    static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder))
            throw new UnusableException(Mistake.at(Place.file(folder.toString()), "folder.not-there"));
    }
}
