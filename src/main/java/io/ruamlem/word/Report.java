package io.ruamlem.word;

import io.ruamlem.model.Agency;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Settings;
import io.ruamlem.model.Volume;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report in the making: what its stories have together.
 *
 * @param printed the answers that were given a place
 */
record Report(
        Volume volume,
        Messages messages,
        Map<String, String> shortNames,
        Identifiers ids,
        Entries entries,
        Notes notes,
        Set<AnswerKey> printed) {
    Report(Volume volume, Identifiers ids) {
        this(
                volume,
                Messages.in(volume.form().settings().language()),
                volume.form().agencies().stream().collect(Collectors.toMap(Agency::code, Agency::shortName)),
                ids,
                new Entries(),
                new Notes(),
                new LinkedHashSet<>());
    }

    Settings settings() {
        return volume.form().settings();
    }

    String shortName(String agency) {
        return shortNames.getOrDefault(agency, agency);
    }
}
