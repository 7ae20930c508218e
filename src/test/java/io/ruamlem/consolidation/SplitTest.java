package io.ruamlem.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ruamlem.excel.FormReader;
import io.ruamlem.excel.TextBook;
import io.ruamlem.model.Agency;
import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Entry;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Form;
import io.ruamlem.model.Line;
import io.ruamlem.model.Mistake;
import io.ruamlem.model.Node;
import io.ruamlem.model.Place;
import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.Status;
import io.ruamlem.model.Stock;
import io.ruamlem.model.UnusableException;
import io.ruamlem.model.UsedWorkbook;
import io.ruamlem.model.Volume;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitTest {
    private static final String FORM = """
            # survey
            | level | no | name | label | type | who |
            | policy | 1 | p1 | Safety | | |
            | focus | 1.1 | | Roads | | |
            | question | 1) | a | Helmets | text | |
            | focus | 1.2 | | Water | | |
            | question | 1) | b | Lifeguards | text | town |
            | policy | 2 | p2 | Quality | | |
            | question | 1) | c | Plan | text | |
            | focus | 2.1 | | Teachers | | |
            | question | 1) | d | Training | text | village |
            # agencies
            | code | name | short | kind |
            | n | North Office | North | village |
            | s | South Office | South | town |
            # settings
            | name | value |
            | form_id | f |
            | version | 1 |
            """;

    @TempDir
    private Path folder;

    private Form form;

    @BeforeEach
    void readForm() {
        form = FormReader.read(new TextBook(FORM).writeTo(folder.resolve("form.xlsx")));
    }

    @Test
    void a_volume_holds_one_node_and_what_leads_to_it_of_the_agencies_it_concerns() {
        assertThat(shown("policy", whole())).isEqualTo("""
                        1/2 "1 Safety" of n s: 1 (1.1 (a)) (1.2 (b))
                        2/2 "2 Quality" of n s: 2 (c) (2.1 (d))
                        """);
    }

    @Test
    void what_stands_under_no_node_of_the_level_is_a_volume_of_its_own() {
        assertThat(shown("focus", whole())).isEqualTo("""
                        1/4 "1.1 Roads" of n s: 1 (1.1 (a))
                        2/4 "1.2 Water" of s: 1 (1.2 (b))
                        3/4 "2 Quality" of n s: 2 (c)
                        4/4 "2.1 Teachers" of n: 2 (2.1 (d))
                        """);
    }

    @Test
    void an_agency_has_what_it_is_asked_and_what_it_answered_unasked() {
        assertThat(shown("agency", whole())).isEqualTo("""
                        1/2 "North Office" of n: 1 (1.1 (a)) | 2 (c) (2.1 (d))
                        2/2 "South Office" of s: 1 (1.1 (a)) (1.2 (b)) | 2 (c)
                        """);
        var answer = new Answer(new AnswerKey("b", "n"), Status.NOTHING, List.of(), Place.NONE);
        assertThat(shown("agency", new Volume(form, Map.of(answer.key(), answer), Map.of(), List.of())))
                .startsWith("1/2 \"North Office\" of n: 1 (1.1 (a)) (1.2 (b)) | 2 (c) (2.1 (d))\n");
    }

    @Test
    void a_finding_stands_in_the_volumes_of_its_item_of_its_sheet_or_of_its_agency() {
        var place = Place.file("s.xlsx");
        var findings = List.of(
                Finding.changing(Place.file("odd.xlsx")),
                Finding.notReturned(form.agencies().get(0)),
                Finding.strayText(new Place("s.xlsx", "1", "H9"), "on the tab").of("s"),
                Finding.formulaError(new Place("s.xlsx", "1", "C7"), "in b").of("s"),
                Finding.requiredMissing(form.agencies().get(1), item("c")),
                Finding.macros(place).of("s"));
        var whole = new Volume(form, Map.of(), Map.of("s", UsedWorkbook.of(returned("s.xlsx"))), findings);
        assertThat(codes("focus", whole)).isEqualTo("""
                        CHANGING NOT_RETURNED STRAY_TEXT MACROS
                        CHANGING STRAY_TEXT FORMULA_ERROR MACROS
                        CHANGING NOT_RETURNED REQUIRED_MISSING MACROS
                        CHANGING NOT_RETURNED
                        """);
        assertThat(codes("agency", whole)).isEqualTo("""
                        NOT_RETURNED
                        STRAY_TEXT FORMULA_ERROR REQUIRED_MISSING MACROS
                        """);
    }

    @Test
    void a_level_that_the_form_lacks_is_told_with_those_that_it_has() {
        assertThat(Split.by(" Policy ", form)).isEqualTo(new Split("policy"));
        assertThat(refused("polcy"))
                .isEqualTo(Mistake.at(
                        Place.NONE, "split.mistyped-level", "polcy", "policy, focus, question, agency", "policy"));
        assertThat(refused("chapter"))
                .isEqualTo(Mistake.at(Place.NONE, "split.unknown-level", "chapter", "policy, focus, question, agency"));
    }

    private Volume whole() {
        return new Volume(form, Map.of(), Map.of(), List.of());
    }

    private Node item(String key) {
        return form.outline().itemsByKey().get(key);
    }

    /** Sheet 1 has item a on row 5 and item b on row 7. */
    private static ReturnedWorkbook returned(String file) {
        var entries = List.of(entry("a", new Place(file, "1", "C5"), 5), entry("b", new Place(file, "1", "C7"), 7));
        return new ReturnedWorkbook(file, "f", "1", "s", Map.of(), Instant.EPOCH, entries, List.of(), Stock.NONE);
    }

    private static Entry entry(String key, Place place, int row) {
        return new Entry(key, "", List.of(new Line(place, row, List.of(), List.of())), List.of(), place);
    }

    private static List<Volume> volumes(String by, Volume whole) {
        return new Split(by)
                .parts(whole.form()).stream().map(part -> part.of(whole)).toList();
    }

    private static String shown(String by, Volume whole) {
        return volumes(by, whole).stream().map(SplitTest::shown).collect(Collectors.joining());
    }

    private static String shown(Volume volume) {
        var spine = volume.spine();
        var agencies = volume.form().agencies().stream().map(Agency::code).collect(Collectors.joining(" "));
        var tree =
                volume.form().outline().roots().stream().map(SplitTest::shown).collect(Collectors.joining(" | "));
        return "%d/%d \"%s\" of %s: %s\n".formatted(spine.number(), spine.of(), spine.label(), agencies, tree);
    }

    private static String shown(Node node) {
        return node.children().stream()
                .map(child -> " (" + shown(child) + ")")
                .collect(Collectors.joining("", node.isItem() ? node.key() : node.no(), ""));
    }

    private static String codes(String by, Volume whole) {
        return volumes(by, whole).stream()
                .map(volume -> volume.findings().stream()
                        .map(finding -> finding.code().name())
                        .collect(Collectors.joining(" ", "", "\n")))
                .collect(Collectors.joining());
    }

    private Mistake refused(String level) {
        return catchThrowableOfType(UnusableException.class, () -> Split.by(level, form))
                .mistakes()
                .get(0);
    }
}
