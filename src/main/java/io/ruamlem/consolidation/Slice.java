package io.ruamlem.consolidation;

import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Volume;
import java.util.List;

/** What one of the volumes is about into which a report is split. */
interface Slice {
    /** To know its file by; may be empty. */
    String name();

    /** As printed. */
    String label();

    /** What is asked in it, and of whom. */
    Form form(Volume whole);

    /** What was found in it. */
    List<Finding> findings(Volume whole);
}
