package io.ruamlem.consolidation;

import io.ruamlem.model.Account;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Gap;
import io.ruamlem.model.Place;
import io.ruamlem.model.Use;
import io.ruamlem.model.Volume;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The account of one agency's workbook: item by item, what was written against what was made of it. */
final class WorkbookAccount {
    /** More of them say nothing new of a fault. */
    private static final int MOST_CELLS = 20;

    private final Volume volume;
    private final String agency;
    private final Counted workbook;
    private final Shares shares;
    private final Set<Place> quotedStatuses;

    private final Map<Use, Amount> uses = new EnumMap<>(Use.class);
    private final List<Gap> gaps = new ArrayList<>();
    private Amount stood;

    /** @param quotedStatuses where findings quote the status that was chosen for an item */
    WorkbookAccount(Volume volume, Counted workbook, Shares shares, Set<Place> quotedStatuses) {
        this.volume = volume;
        this.agency = workbook.agency();
        this.workbook = workbook;
        this.shares = shares;
        this.quotedStatuses = quotedStatuses;
        this.stood = workbook.stock().stood();
    }

    Account.Used drawnUp() {
        uses.putAll(workbook.stock().uses());
        uses.remove(Use.ANSWER);
        workbook.stock().lost().stream().limit(MOST_CELLS).forEach(place -> gaps.add(Gap.cell(agency, place)));
        workbook.written().forEach(this::add);
        var used = Amount.sum(uses.values());
        if (gaps.isEmpty() && !used.equals(stood)) gaps.add(Gap.sum(agency, Place.file(workbook.file()), stood, used));
        return new Account.Used(agency, workbook.file(), stood, uses, gaps);
    }

    private void add(Written written) {
        var key = new AnswerKey(written.item(), agency);
        var found = volume.answers().get(key);
        var answer = found == null ? Answer.missing(key) : found;
        var put = written.put();
        if (!written.amount().equals(put)) gaps.add(Gap.entry(key, written.place(), put, written.amount()));
        addStatus(written, answer);
        if (!answer.blocks().isEmpty()) addBlocks(new Comparison(written, answer), put);
        else if (!written.isVisible()) use(Use.TIDIED, put);
        else if (isStatus(answer)) use(Use.STATUS, put);
        else gaps.add(Gap.noAnswer(key, written.place()));
    }

    /** A status that is not taken for one is quoted in a finding. */
    private void addStatus(Written written, Answer answer) {
        if (written.status().isBlank()) return;
        if (quotedStatuses.contains(written.place())) {
            var cell = Amount.cell(written.status());
            use(Use.FINDING, cell);
            use(Use.STATUS, Amount.ZERO.minus(cell));
        } else if (!isStatus(answer)) gaps.add(Gap.noAnswer(answer.key(), written.place()));
    }

    private static boolean isStatus(Answer answer) {
        return switch (answer.status()) {
            case NOTHING, NOT_APPLICABLE -> true;
            case ANSWERED, MISSING -> false;
        };
    }

    private void addBlocks(Comparison comparison, Amount put) {
        var made = comparison.made();
        var answer = comparison.answer();
        if (!comparison.isWhole())
            gaps.add(Gap.answer(answer.key(), comparison.written().place(), put, made));
        stood = stood.plus(Amount.tables(made.tables()));
        use(Use.TIDIED, Amount.characters(put.characters() - made.characters()));
        var shared = shares.of(answer, made, Amount.cells(put.cells()));
        shared.uses().forEach(this::use);
        gaps.addAll(shared.gaps());
    }

    private void use(Use use, Amount amount) {
        uses.merge(use, amount, Amount::plus);
    }
}
