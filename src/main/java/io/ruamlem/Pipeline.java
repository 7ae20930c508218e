package io.ruamlem;

import io.ruamlem.consolidation.Accounting;
import io.ruamlem.consolidation.Consolidation;
import io.ruamlem.consolidation.Counted;
import io.ruamlem.consolidation.PrintedDigits;
import io.ruamlem.consolidation.Split;
import io.ruamlem.consolidation.Taken;
import io.ruamlem.excel.BlankWriter;
import io.ruamlem.excel.CheckWriter;
import io.ruamlem.excel.FormReader;
import io.ruamlem.excel.WorkbookReader;
import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Form;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.UnbalancedException;
import io.ruamlem.model.UnusableException;
import io.ruamlem.model.Volume;
import io.ruamlem.word.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The whole flow: form → blank workbooks; returned workbooks → volume → check.xlsx and report. */
public final class Pipeline {
    private static final String GENERIC = "generic.xlsx";

    private final Round round;
    private final Progress progress;
    private final Messages messages;
    private final Optional<String> split;
    private final Outputs outputs = new Outputs();

    /** @param messages the language of comments that are written into copies of templates */
    public Pipeline(Round round, Progress progress, Messages messages) {
        this(round, progress, messages, Optional.empty());
    }

    /** @param split the level of the form, or {@code agency}, of which a merge writes a volume each */
    public Pipeline(Round round, Progress progress, Messages messages, Optional<String> split) {
        this.round = round;
        this.progress = progress;
        this.messages = messages;
        this.split = split;
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
            outputs.write(file, part -> writer.write(agency, part));
            files.add(file);
            progress.reached(files.size(), form.agencies().size());
        }
        return files;
    }

    /** Writes one workbook for all agencies, each to pick its own name. */
    public Path blankGeneric() throws IOException {
        var form = formWithAgencies();
        var file = round.outbox().resolve(GENERIC);
        outputs.write(file, new BlankWriter(form)::writeGeneric);
        return file;
    }

    /**
     * Reads the inbox and writes check.xlsx.
     *
     * @throws UnbalancedException if anything that stood in a workbook is in no answer and no finding; check.xlsx is written
     */
    public Outcome check() throws IOException {
        var form = formWithAgencies();
        var returned = read(form);
        var volume = returned.volume();
        var outcome = new Outcome(volume, new Accounting(volume, returned.counted()).checked());
        conclude(outcome, new CheckWriter(volume));
        return outcome;
    }

    /** Reads the inbox and writes for each agency with something to mend its own workbook, marked, into the outbox. */
    public Corrections sendBack() throws IOException {
        var form = formWithAgencies();
        return Corrections.write(round, read(form).volume(), progress);
    }

    /**
     * Checks the templates against the form, without any data.
     *
     * @throws UnusableException with all their mistakes
     */
    public void checkTemplates() {
        var form = FormReader.read(round.form());
        Templates.open(round.templates(), () -> form, messages);
    }

    /**
     * Reads the inbox and writes the reports, check.xlsx and the receipt. What takes long to get ready goes side by side: the
     * templates with the form and the returned workbooks, check.xlsx with the reports.
     *
     * @throws UnbalancedException if anything is in no report and no finding: then no report is written
     */
    public Outcome merge() throws IOException {
        return merge(volume -> {});
    }

    /**
     * The same, but nothing is left aside.
     *
     * @throws UnusableException before anything is written, if an agency sent two different workbooks
     */
    public Outcome mergeAll() throws IOException {
        return merge(Pipeline::refuseTwo);
    }

    private Outcome merge(Consumer<Volume> requirement) throws IOException {
        var known = CompletableFuture.supplyAsync(this::formWithAgencies);
        var templates = CompletableFuture.supplyAsync(() -> Templates.open(round.templates(), known::join, messages));
        var form = Shared.joined(known);
        var parts = split.map(by -> Split.by(by, form).parts(form)).orElse(List.of());
        var returned = read(form);
        var volume = returned.volume();
        var writers = Shared.joined(templates);
        requirement.accept(volume);
        var check = CompletableFuture.supplyAsync(() -> new CheckWriter(volume));
        var drawnUp = new AtomicReference<Outcome>();
        var toPrint = PrintedDigits.of(volume);
        var reports = new Reports(Edition.of(writers, parts, toPrint), toPrint, outputs, printed -> {
            var whole = Consolidation.withUnprinted(volume, printed, item -> isAbout(writers.values(), item));
            drawnUp.set(new Outcome(whole, new Accounting(whole, returned.counted()).merged(printed)));
            conclude(drawnUp.get(), Shared.joined(check));
        });
        var written = reports.write();
        var merged = drawnUp.get().with(written);
        new Receipt(round, outputs, merged, returned.fingerprints()).write();
        return merged;
    }

    /** Whether one of the templates is about the item. */
    private static boolean isAbout(Collection<ReportWriter> writers, Node item) {
        return writers.stream().anyMatch(writer -> writer.isAbout(item));
    }

    /** Check.xlsx says how it stands, balanced or not. */
    private void conclude(Outcome outcome, CheckWriter check) throws IOException {
        var gaps = outcome.account().gaps();
        try {
            outputs.write(round.check(), part -> check.write(outcome.volume(), outcome.account(), part));
        } finally {
            if (!gaps.isEmpty()) throw new UnbalancedException(gaps);
        }
    }

    private static void refuseTwo(Volume volume) {
        var mistakes = volume.findings().stream()
                .filter(finding -> finding.code() == FindingCode.OLDER_WORKBOOK)
                .map(older -> Mistake.at(
                        older.place(), "inbox.two-workbooks", older.details().get(0)))
                .toList();
        if (!mistakes.isEmpty()) throw new UnusableException(mistakes);
    }

    /** Where a file is that was written: beside its own place if that is held by another program. */
    public Path place(Path file) {
        return outputs.place(file);
    }

    private Form formWithAgencies() {
        var form = FormReader.read(round.form());
        if (form.agencies().isEmpty())
            throw new UnusableException(
                    Mistake.at(Place.file(round.form().getFileName().toString()), "form.no-agency"));
        return form;
    }

    /**
     * What was in the files of the inbox.
     *
     * @param fingerprints of each, by its path below the inbox, in their order
     */
    private record Returned(Volume volume, List<Counted> counted, Map<String, String> fingerprints) {}

    /** One workbook at a time by each processor; all of it is let go once its answers are taken. */
    private Returned read(Form form) throws IOException {
        var reader = new WorkbookReader(form);
        var consolidation = new Consolidation(form);
        var inbox = new Inbox(round.inbox());
        var files = inbox.files();
        var fingerprints = new ConcurrentHashMap<String, String>();
        var done = new AtomicInteger();
        var taken = Shared.each(files, file -> {
            var name = inbox.name(file);
            var all = consolidation.take(withOpenness(reader.read(file, name), file));
            fingerprints.put(name, Fingerprint.of(file));
            progress.reached(done.incrementAndGet(), files.size());
            return all;
        });
        var counted = taken.stream().map(Taken::counted).toList();
        return new Returned(consolidation.of(taken), counted, new TreeMap<>(fingerprints));
    }

    private static ReturnedWorkbook withOpenness(ReturnedWorkbook workbook, Path file) {
        return Inbox.isOpen(file) ? workbook.with(Finding.openElsewhere(Place.file(workbook.file()))) : workbook;
    }
}
