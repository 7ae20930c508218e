package io.ruamlem.consolidation;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Volume;
import java.util.List;

/** All of one agency: what it is asked, and what it answered unasked. */
record AgencySlice(Agency agency) implements Slice {
    @Override
    public String name() {
        return agency.shortName();
    }

    @Override
    public String label() {
        return agency.name();
    }

    @Override
    public Form form(Volume whole) {
        var outline = whole.form().outline().only(item -> whole.isAskedOrAnswered(item, agency));
        return new Form(whole.form().settings(), outline, List.of(agency));
    }

    @Override
    public List<Finding> findings(Volume whole) {
        return whole.findings().stream()
                .filter(finding -> finding.agency().equals(agency.code()))
                .toList();
    }
}
