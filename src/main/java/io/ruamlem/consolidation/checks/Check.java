package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.stream.Stream;

/** What one kind of slip looks like. */
interface Check {
    Stream<Finding> of(Said said);
}
