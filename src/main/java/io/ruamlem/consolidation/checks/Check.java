package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.function.Consumer;

/** What one kind of slip looks like. */
interface Check {
    void find(Said said, Consumer<Finding> found);
}
