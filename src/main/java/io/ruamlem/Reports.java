package io.ruamlem;

import io.ruamlem.consolidation.Notices;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Printout;
import io.ruamlem.model.Volume;
import io.ruamlem.word.Printed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The reports of a run: all are written beside their places, some at a time, and the account is drawn up while they are
 * looked at, before the first is moved there.
 */
final class Reports {
    private final List<ReportDraft> drafts;
    private final Volume volume;
    private final LastWord account;
    private final List<IOException> troubles = new ArrayList<>();

    /** Is told what stands in the reports before they are moved to their places. */
    interface LastWord {
        /** @throws IOException if something else could not be written, which keeps no report back */
        void on(Map<AnswerKey, Printout> printed) throws IOException;
    }

    /**
     * @param volume all that is to be printed, in one of the editions or in several
     * @param account throws {@link io.ruamlem.model.UnbalancedException} to keep all of them back
     */
    Reports(List<Edition> editions, Volume volume, Outputs outputs, LastWord account) {
        this.drafts = editions.stream()
                .map(edition -> new ReportDraft(edition, outputs))
                .toList();
        this.volume = volume;
        this.account = account;
    }

    /** A report that cannot be written, since it is open in Word, keeps none of the others back. */
    List<WrittenReport> write() throws IOException {
        try {
            drafts.parallelStream().forEach(ReportDraft::write);
            var written = CompletableFuture.supplyAsync(this::described);
            try {
                drawUpAccount();
            } finally {
                Shared.joined(written);
            }
            drafts.forEach(ReportDraft::land);
            tellTroubles();
            return written.join();
        } finally {
            drafts.forEach(ReportDraft::discard);
        }
    }

    private List<WrittenReport> described() {
        var notices = new Notices(volume);
        return drafts.stream().map(draft -> draft.written(notices)).toList();
    }

    private void drawUpAccount() {
        var printed = Printed.joined(drafts.stream().map(ReportDraft::printed).toList());
        try {
            account.on(printed.answers(volume));
        } catch (IOException e) {
            troubles.add(e);
        }
    }

    private void tellTroubles() throws IOException {
        drafts.forEach(draft -> draft.trouble().ifPresent(troubles::add));
        if (troubles.isEmpty()) return;
        troubles.stream().skip(1).forEach(troubles.get(0)::addSuppressed);
        throw troubles.get(0);
    }
}
