package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartTextTest {
    @Test
    void elements_are_found_by_their_local_names_but_not_in_comments_and_quotes() {
        var part = new PartText("<?pi <b/>?><x:a><!-- <b/> --><b c='<b/>'>1</b><![CDATA[<b/>]]><x:b/><bc/></x:a>");
        assertThat(part.elements("b").stream().map(part::of)).containsExactly("<b c='<b/>'>1</b>", "<x:b/>");
    }

    @Test
    void what_is_put_in_leaves_all_else_as_it_is() {
        var part = new PartText("<a ><b/ >\n<c  x='1'/></a>");
        part.append(part.elements("c").get(0), "<d/>");
        part.append(part.root(), "<e/>");
        assertThat(part.text()).isEqualTo("<a ><b/ >\n<c  x='1'><d/></c><e/></a>");
    }

    @Test
    void an_attribute_is_known_by_its_local_name_and_changed_where_it_stands() {
        var part = new PartText("<a r:id = 'one' myid=\"two\"/>");
        assertThat(part.attribute(part.root(), "id")).isEqualTo("one");
        part.setAttribute(part.root(), "id", "three");
        part.setAttribute(part.root(), "n", "4");
        assertThat(part.text()).isEqualTo("<a r:id = 'three' myid=\"two\" n=\"4\"/>");
    }

    @Test
    void only_children_of_the_root_count_for_where_something_is_to_stand() {
        var part = new PartText("<a><b/><c><z/></c><d/><z/></a>");
        part.insertBefore(Set.of("z"), part.elements("b").get(0).end(), "<y/>");
        part.insertBefore(Set.of("x"), part.elements("b").get(0).end(), "<w/>");
        assertThat(part.text()).isEqualTo("<a><b/><c><z/></c><d/><y/><z/><w/></a>");
    }

    @Test
    void markup_takes_the_prefix_of_the_part() {
        var part = new PartText("<x:a xmlns:x='urn:x'/>");
        assertThat(part.own("<b c=\"1\"><d/>1 &lt; 2</b>")).isEqualTo("<x:b c=\"1\"><x:d/>1 &lt; 2</x:b>");
        assertThat(part.namespace()).isEqualTo("urn:x");
    }

    @Test
    void a_part_in_utf_16_becomes_one_in_utf_8() throws Exception {
        var bytes = "<?xml version='1.0' encoding='utf-16'?><a>ก</a>".getBytes(StandardCharsets.UTF_16);
        assertThat(PartText.decode(bytes).text()).isEqualTo(PartText.DECLARATION + "<a>ก</a>");
    }
}
