package io.ruamlem.consolidation;

import io.ruamlem.model.Account;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Entry;
import io.ruamlem.model.Finding;
import io.ruamlem.model.FindingCode;
import io.ruamlem.model.Gap;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.Use;
import io.ruamlem.model.Volume;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The account of one agency's workbook: item by item, what was written against what was made of it. */
final class WorkbookAccount {
    /** More of them say nothing new of a fault. */
    private static final int MOST_CELLS = 20;

    /** Findings that quote the status that was chosen for an item. */
    private static final Set<FindingCode> OF_STATUS = Set.of(FindingCode.UNKNOWN_STATUS, FindingCode.STATUS_AND_ANSWER);

    private final Volume volume;
    private final String agency;
    private final ReturnedWorkbook workbook;
    private final Shares shares;
    private final Set<Place> quotedStatuses;

    private final Map<Use, Amount> uses = new EnumMap<>(Use.class);
    private final List<Gap> gaps = new ArrayList<>();
    private Amount stood;

    WorkbookAccount(Volume volume, String agency, Shares shares) {
        this.volume = volume;
        this.agency = agency;
        this.workbook = volume.returns().get(agency);
        this.shares = shares;
        this.quotedStatuses = volume.findings().stream()
                .filter(finding -> finding.agency().equals(agency) && OF_STATUS.contains(finding.code()))
                .map(Finding::place)
                .collect(Collectors.toSet());
        this.stood = workbook.stock().stood();
    }

    Account.Used drawnUp() {
        uses.putAll(workbook.stock().uses());
        uses.remove(Use.ANSWER);
        workbook.stock().lost().stream().limit(MOST_CELLS).forEach(place -> gaps.add(Gap.cell(agency, place)));
        for (var entry : Consolidation.together(workbook.entries()).values()) add(entry);
        var used = Amount.sum(uses.values());
        if (gaps.isEmpty() && !used.equals(stood)) gaps.add(Gap.sum(agency, Place.file(workbook.file()), stood, used));
        return new Account.Used(agency, workbook.file(), stood, uses, gaps);
    }

    private void add(Entry entry) {
        var found = volume.answers().get(new AnswerKey(entry.key(), agency));
        var answer = found == null ? Answer.missing(new AnswerKey(entry.key(), agency)) : found;
        var comparison = new Comparison(entry, answer);
        var put = workbook.stock().answers().getOrDefault(entry.key(), Amount.ZERO);
        var written = comparison.written().plus(Amount.cells(put.cells()));
        if (!written.equals(put)) gaps.add(Gap.entry(agency, entry, put, written));
        addStatus(entry, answer);
        if (!answer.blocks().isEmpty()) addBlocks(comparison, put);
        else if (!comparison.isVisible()) use(Use.TIDIED, put);
        else if (isStatus(answer)) use(Use.STATUS, put);
        else gaps.add(Gap.noAnswer(agency, entry));
    }

    /** A status that is not taken for one is quoted in a finding. */
    private void addStatus(Entry entry, Answer answer) {
        if (entry.status().isBlank()) return;
        if (quotedStatuses.contains(entry.place())) {
            var cell = Amount.cell(entry.status());
            use(Use.FINDING, cell);
            use(Use.STATUS, Amount.ZERO.minus(cell));
        } else if (!isStatus(answer)) gaps.add(Gap.noAnswer(agency, entry));
    }

    private static boolean isStatus(Answer answer) {
        return switch (answer.status()) {
            case NOTHING, NOT_APPLICABLE -> true;
            case ANSWERED, MISSING -> false;
        };
    }

    private void addBlocks(Comparison comparison, Amount put) {
        var made = comparison.made();
        if (!comparison.isWhole()) gaps.add(Gap.answer(agency, comparison.entry(), put, made));
        stood = stood.plus(Amount.tables(made.tables()));
        use(Use.TIDIED, Amount.characters(put.characters() - made.characters()));
        var shared = shares.of(comparison.answer(), Amount.cells(put.cells()));
        shared.uses().forEach(this::use);
        gaps.addAll(shared.gaps());
    }

    private void use(Use use, Amount amount) {
        uses.merge(use, amount, Amount::plus);
    }
}
