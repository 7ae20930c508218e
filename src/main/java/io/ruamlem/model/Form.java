package io.ruamlem.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is asked, and of whom: the content of {@code form.xlsx}. Agencies stand in the order of the report. */
public record Form(Settings settings, Outline outline, List<Agency> agencies) {
    public Form {
        agencies =
                agencies.stream().sorted(Comparator.comparingInt(Agency::order)).toList();
    }

    public Optional<Agency> findAgency(String code) {
        return agencies.stream().filter(agency -> agency.code().equals(code)).findFirst();
    }
}
