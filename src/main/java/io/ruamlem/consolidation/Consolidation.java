package io.ruamlem.consolidation;

import io.ruamlem.consolidation.checks.AnswerChecks;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Entry;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import io.ruamlem.model.Printout;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.Status;
import io.ruamlem.model.UsedWorkbook;
import io.ruamlem.model.Volume;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Puts every answer of every returned workbook in its place: workbook by workbook with {@link #take}, in any order and at the
 * same time, then all that was taken with {@link #of}.
 */
public final class Consolidation {
    private final Form form;
    private final Map<String, Node> items;
    private final Map<String, Integer> numbers;
    private final List<Node> required;
    private final Map<String, Agency> agencies;
    private final AnswerReader reader;
    private final AnswerChecks checks;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    public Consolidation(Form form) {
        this.form = form;
        this.items = form.outline().itemsByKey();
        this.numbers = form.outline().itemNumbers();
        this.required = new TreeMap<>(items)
                .values().stream().filter(item -> item.item().required()).toList();
        this.agencies = form.agencies().stream().collect(Collectors.toMap(Agency::code, agency -> agency, (a, b) -> a));
        this.reader = new AnswerReader(form.settings());
        this.checks = new AnswerChecks(form);
    }

    /** All that is needed of a workbook: nothing of its rows is held any more. */
    public Taken take(ReturnedWorkbook workbook) {
        var written = new ArrayList<Written>();
        var own = Optional.ofNullable(agencies.get(workbook.agency()))
                .map(agency -> new OpenContribution(agency, workbook.findings()));
        for (var entry : together(workbook.entries())) {
            var typed = TypedEntry.of(entry);
            written.add(Written.of(typed, workbook.stock().answers().getOrDefault(entry.key(), Amount.ZERO)));
            own.ifPresent(contribution -> answer(typed, contribution));
        }
        own.ifPresent(this::requireAnswers);
        return new Taken(
                workbook.withoutEntries(),
                Contents.of(workbook),
                UsedWorkbook.of(workbook),
                Counted.of(workbook, written),
                own.map(contribution -> contribution.close(numbers)));
    }

    /** @param workbooks in any order; what comes out does not depend on it */
    public Volume of(List<Taken> workbooks) {
        var findings = new ArrayList<Finding>();
        var chosen = new Returns(form, findings).choose(workbooks);
        form.agencies().stream()
                .filter(agency -> !chosen.containsKey(agency.code()))
                .map(Finding::notReturned)
                .forEach(findings::add);
        var contents = form.agencies().stream()
                .filter(agency -> chosen.containsKey(agency.code()))
                .map(agency -> chosen.get(agency.code()).contribution().orElseThrow())
                .toList();
        contents.stream().flatMap(one -> one.findings().stream()).forEach(findings::add);
        var answers = Contribution.answers(contents, numbers);
        Contribution.compared(contents, answers).forEach(findings::add);
        return new Volume(form, answers, returns(chosen), FindingOrder.of(form, findings));
    }

    private static Map<String, UsedWorkbook> returns(Map<String, Taken> chosen) {
        return chosen.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .used()));
    }

    /** What an agency says to an item, and what is to be said of it alone. */
    private void answer(TypedEntry entry, OpenContribution own) {
        var item = items.get(entry.key());
        var answer = reader.read(item, entry, own);
        if (answer.status() == Status.MISSING) return;
        own.add(answer);
        if (!item.asks(own.agency())) own.add(Finding.notAsked(answer.place(), item));
        if (answer.isAnswered()) own.check(SaidReader.read(item, entry, own.agency(), answer), answer, checks);
    }

    /** An item that stands on two tabs, one of them a copy, is one entry: nothing of either is dropped. */
    private Collection<Entry> together(List<Entry> entries) {
        var joined = new LinkedHashMap<String, Entry>();
        for (var entry : entries) joined.merge(entry.key(), sharing(entry), Consolidation::joined);
        return joined.values();
    }

    /** The same with names of sheets and cells that are held once for all workbooks. */
    private Entry sharing(Entry entry) {
        var place = entry.place();
        var shared = new Place(place.file(), shared(place.sheet()), shared(place.cell()));
        return new Entry(entry.key(), entry.status(), entry.lines(), entry.sheets(), shared);
    }

    /** Nearly all are known, and looked up without a lock. */
    private String shared(String name) {
        var known = names.get(name);
        return known != null ? known : names.computeIfAbsent(name, own -> own);
    }

    private static Entry joined(Entry one, Entry other) {
        var lines = new ArrayList<>(one.lines());
        lines.addAll(other.lines());
        var sheets = new ArrayList<>(one.sheets());
        sheets.addAll(other.sheets());
        return new Entry(one.key(), one.status().isBlank() ? other.status() : one.status(), lines, sheets, one.place());
    }

    private void requireAnswers(OpenContribution own) {
        for (var item : required)
            if (item.asks(own.agency()) && !own.hasAnswered(item.key()))
                own.add(Finding.requiredMissing(own.agency(), item));
    }

    /**
     * The findings again, and one for each answer that the templates had no place for, or not for all of it.
     *
     * @param printed what stands in the reports
     * @param isAbout which items the templates are about
     */
    public static Volume withUnprinted(Volume volume, Map<AnswerKey, Printout> printed, Predicate<Node> isAbout) {
        var findings = new ArrayList<>(volume.findings());
        var items = volume.form().outline().itemsByKey();
        volume.answers().values().stream()
                .filter(answer -> answer.place() != Place.NONE && answer.isAnswered())
                .filter(answer -> isAbout.test(items.get(answer.key().item())))
                .flatMap(answer -> unprinted(answer, printed.get(answer.key())).stream())
                .forEach(findings::add);
        return new Volume(volume.form(), volume.answers(), volume.returns(), FindingOrder.of(volume.form(), findings));
    }

    /** @param printout null where no report has a place for the answer */
    private static Optional<Finding> unprinted(Answer answer, Printout printout) {
        if (printout == null) return Optional.of(Finding.notPrinted(answer));
        var left = Amount.of(answer.blocks()).minus(printout.printed());
        boolean isWhole = left.characters() == 0 && left.pictures() == 0
                || !printout.lost().isEmpty();
        return isWhole ? Optional.empty() : Optional.of(Finding.partlyPrinted(answer, left));
    }
}
