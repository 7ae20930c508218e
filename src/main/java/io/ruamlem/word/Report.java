package io.ruamlem.word;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Volume;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report in the making: what its stories have together.
 *
 * @param printed what of the answers stands in it
 * @param meter how much stands in it
 */
record Report(
        Volume volume,
        Messages messages,
        Map<String, String> shortNames,
        Identifiers ids,
        Entries entries,
        Notes notes,
        Printed printed,
        ReportMeter meter) {
    Report(Volume volume, Identifiers ids) {
        this(
                volume,
                Messages.in(volume.form().settings().language()),
                volume.form().agencies().stream().collect(Collectors.toMap(Agency::code, Agency::shortName)),
                ids,
                new Entries(),
                new Notes(),
                new Printed(),
                new ReportMeter());
    }

    Settings settings() {
        return volume.form().settings();
    }

    String shortName(String agency) {
        return shortNames.getOrDefault(agency, agency);
    }
}
