package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Form;
import io.ruamlem.model.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Rt66KitTest {
    private final Form form = FormReader.read(Path.of("templates/rt66/form.xlsx"));

    @Test
    void its_form_has_the_policies_focus_points_and_items_of_the_ministry() {
        var nodes = form.outline().nodes().collect(Collectors.groupingBy(Node::level, Collectors.counting()));

        assertThat(List.of(
                        nodes.get("policy"),
                        nodes.get("focus"),
                        nodes.get("section"),
                        form.outline().items().count()))
                .containsExactly(6L, 27L, 135L, 220L);
    }

    @Test
    void every_sample_agency_is_asked_its_share() {
        assertThat(form.agencies().stream().collect(Collectors.toMap(Agency::code, this::asked)))
                .isEqualTo(Map.of("spp1", 186L, "spp2", 186L, "spm", 186L, "prv", 121L, "voc", 187L, "nfe", 120L));
    }

    private long asked(Agency agency) {
        return form.outline().items().filter(item -> item.asks(agency)).count();
    }
}
