package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import java.util.List;
import java.util.function.Consumer;

/** All checks that need no more than the answer itself. */
public final class AnswerChecks {
    private final List<Check> checks;

    public AnswerChecks(Form form) {
        this.checks = List.of(
                new Prompts(form.outline().itemsByKey()),
                new Totals(),
                new Percents(),
                new CountedLists(),
                new Dates(form.settings().until()),
                new MixedScripts(),
                new NationalIds(),
                new Passcodes(),
                new Captions(),
                new SmallPictures());
    }

    public void find(Said said, Consumer<Finding> found) {
        for (var check : checks) check.find(said, found);
    }
}
