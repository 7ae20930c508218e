package io.ruamlem;

import io.ruamlem.model.Account;
import io.ruamlem.model.Volume;
import java.util.List;

/**
 * What came of a run: all that was answered and found, and the account of it.
 *
 * @param reports in the order of their templates; none where nothing is merged
 */
public record Outcome(Volume volume, Account account, List<WrittenReport> reports) {
    public Outcome {
        reports = List.copyOf(reports);
    }

    public Outcome(Volume volume, Account account) {
        this(volume, account, List.of());
    }

    Outcome with(List<WrittenReport> written) {
        return new Outcome(volume, account, written);
    }
}
