package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Heading;
import io.ruamlem.model.Item;
import io.ruamlem.model.Node;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TabNamesTest {
    private final TabNames names = new TabNames();

    @Test
    void a_long_thai_title_is_cut_between_words() {
        assertThat(names.of(node("1", "การจัดการศึกษาเพื่อความปลอดภัย"))).isEqualTo("1 การจัดการศึกษาเพื่อ…");
    }

    @Test
    void what_excel_forbids_in_a_tabs_name_is_left_out() {
        assertThat(names.of(node("1/2", "'A: [b]*?'"))).isEqualTo("1 2 'A b");
    }

    @Test
    void a_name_is_given_once_whatever_its_case() {
        assertThat(List.of(names.reserve("Review"), names.of(node("", "review")), names.of(node("", "REVIEW"))))
                .containsExactly("Review", "review (2)", "REVIEW (3)");
    }

    private static Node node(String no, String label) {
        return new Node(new Heading("policy", no, label), Item.heading(""), Set.of(), List.of());
    }
}
