package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Settings;
import java.util.List;

/** All checks that need no more than the answer itself. */
public final class AnswerChecks {
    private final List<Check> checks;

    public AnswerChecks(Settings settings) {
        this.checks = List.of(
                new Prompts(),
                new Totals(),
                new Percents(),
                new CountedLists(),
                new Dates(settings.until()),
                new MixedScripts(),
                new NationalIds(),
                new Passcodes(),
                new Captions(),
                new SmallPictures());
    }

    /** What they find, the agency said with each. */
    public List<Finding> of(Said said) {
        return checks.stream()
                .flatMap(check -> check.of(said))
                .map(finding -> finding.of(said.agency().code()))
                .toList();
    }
}
