package io.ruamlem.word;

import static io.ruamlem.word.Volumes.answer;
import static io.ruamlem.word.Volumes.nothing;
import static io.ruamlem.word.Volumes.rows;
import static io.ruamlem.word.Volumes.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Form;
import io.ruamlem.model.Messages;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Settings;
import io.ruamlem.model.UnusableException;
import io.ruamlem.model.Volume;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTest {
    /** Safety has a plan and problems, quality only a plan, which the north is not asked for. */
    private static final Outline OUTLINE = new Outline(
            List.of("policy", "question"),
            List.of(
                    Volumes.heading(
                            "policy",
                            "1",
                            "Safety",
                            of("plan", Volumes.text("1/a", "1.1", "Plans")),
                            of("problem", Volumes.table("1/t", "1.2", "Problems"))),
                    Volumes.heading(
                            "policy", "2", "Quality", of("plan", Volumes.text("2/a", "2.1", "Teachers", "y")))));

    @TempDir
    private Path folder;

    @Test
    void loops_pass_over_only_nodes_with_items_of_the_topic() throws Exception {
        assertThat(print("""
                        {{#only problem}}
                        {{#each policy}}
                        {{label}}
                        {{#each question}}
                        {{no}} {{label}}
                        {{/each}}
                        {{/each}}
                        {{/only}}
                        {{#each question}}
                        {{no}}
                        {{/each}}""")).isEqualTo("""
                        Safety
                        1.2 Problems
                        1.1
                        1.2
                        2.1
                        """);
    }

    @Test
    void several_topics_are_named_side_by_side() throws Exception {
        assertThat(
                        print(
                                "{{#only plan problem}}\n{{#each question}}\n{{no}}{{#only problem}}!{{/only}}\n{{/each}}\n{{/only}}"))
                .isEqualTo("1.1\n1.2!\n2.1\n");
    }

    @Test
    void conditions_and_tallies_count_only_items_of_the_topic() throws Exception {
        assertThat(print("""
                        {{#each policy}}
                        {{label}}:{{#if any answered}} said{{/if}}{{#only problem}}{{#if any answered}} has problems{{else}} has none{{/if}}{{/only}}
                        {{/each}}""", said("1/a", "n", "one"), said("2/a", "s", "two"))).isEqualTo("""
                        Safety: said has none
                        Quality: said
                        """);
    }

    @Test
    void nothing_is_printed_where_the_node_around_has_no_item_of_the_topic() throws Exception {
        assertThat(print("""
                        {{#each question}}
                        {{no}}{{#only plan}} is a plan{{#only problem}} and a problem{{/only}}{{/only}}
                        {{/each}}""")).isEqualTo("""
                        1.1 is a plan
                        1.2
                        2.1 is a plan
                        """);
    }

    @Test
    void an_agency_has_only_what_it_is_asked_of_the_topic() throws Exception {
        assertThat(print("""
                        {{#each agency}}
                        {{name}}
                        {{#only plan}}
                        {{#each policy}}
                        {{label}}
                        {{/each}}
                        {{/only}}
                        {{/each}}""")).isEqualTo("""
                        North Office
                        Safety
                        South Office
                        Safety
                        Quality
                        """);
    }

    @Test
    void rows_of_one_table_repeat_under_a_band_over_all_policies() throws Exception {
        assertThat(print(
                        """
                        |no|office|problem|
                        |{{#only problem}}{{#each policy}}{{#if any answered}}{{label}}|
                        |{{#each question}}{{#each agency}}{{#each row}}{{policy.no}}|{{short}}|{{column 1}}{{/each}}{{/each}}{{/each}}{{/if}}{{/each}}{{/only}}|""", answer("1/t", "n", rows(0, "rain|roof", "wind|wall")), answer("1/t", "s", rows(0, "a|b"))))
                .isEqualTo("""
                        | no | office | problem |
                        | Safety |
                        [1/t@n]
                        | 1 | North | rain |
                        | 1 | North | wind |
                        [/]
                        [1/t@s]
                        | 1 | South | a |
                        [/]
                        """);
    }

    @Test
    void headings_stand_where_something_below_them_is_printed() throws Exception {
        assertThat(print(form("", ""), BY_AGENCY, said("1/a", "n", "one"), nothing("2/a", "s")))
                .isEqualTo("""
                        North Office
                        Safety
                        Plans
                        [1/a@n]
                        one
                        [/]
                        """);
    }

    @Test
    void one_setting_prints_what_was_left_empty() throws Exception {
        assertThat(print(form("none", ""), BY_AGENCY, said("1/a", "s", "one"), nothing("2/a", "s")))
                .isEqualTo("""
                        North Office
                        Safety
                        Plans
                        [1/a@n]
                        none
                        [/]
                        Problems
                        [1/t@n]
                        none
                        [/]
                        South Office
                        Safety
                        Plans
                        [1/a@s]
                        one
                        [/]
                        Problems
                        [1/t@s]
                        none
                        [/]
                        """);
    }

    @Test
    void without_an_agency_around_any_agency_will_do() throws Exception {
        assertThat(print("""
                        {{#if printed}}
                        something
                        {{/if}}
                        {{#each policy}}
                        {{label}}{{#if printed}} is printed{{/if}}
                        {{/each}}""", nothing("1/t", "s"))).isEqualTo("""
                        something
                        Safety is printed
                        Quality
                        """);
    }

    @Test
    void a_template_that_prints_only_some_topics_is_not_about_the_others() throws Exception {
        var only = "{{#only problem}}\n" + ANSWERS + "{{/only}}\n";
        assertThat(List.of(topics(only), topics(only + ANSWERS), topics("{{settings.round}}")))
                .containsExactly(List.of("problem"), List.of("plan", "problem"), List.of("plan", "problem"));
    }

    @Test
    void a_topic_that_the_form_does_not_know_is_a_mistake() {
        assertThat(mistakes("{{#only problems}}\n{{else}}\n{{/if}}\n{{/only}}\n{{#only plan}}", form("", "")))
                .containsExactly(
                        "report.docx, in \"{{#only problems}}\": {{#only problems}}: the form has no such topic; did you mean problem?",
                        "report.docx, in \"{{else}}\": {{else}} belongs to no {{#if}} in the same place. Move it between {{#if}} and {{/if}}",
                        "report.docx, in \"{{/if}}\": {{/if}} closes nothing. Remove it, or write what it is to close in front of it",
                        "report.docx, in \"{{#only plan}}\": {{#only plan}} is never closed. Write {{/only}} where it is to end");
    }

    @Test
    void a_form_without_topics_has_nothing_to_choose_from() {
        assertThat(mistakes("{{#only plan}}\n{{/only}}", Volumes.FORM))
                .containsExactly(
                        "report.docx, in \"{{#only plan}}\": {{#only plan}}: the form has no topics; enter them in the column \"topic\" of its sheet \"survey\"");
    }

    private static final String BY_AGENCY = """
            {{#each agency}}{{#if printed}}
            {{name}}
            {{#each policy}}{{#if printed}}
            {{label}}
            {{#each question}}{{#if printed}}
            {{label}}
            {{answer}}
            {{/if}}{{/each}}
            {{/if}}{{/each}}
            {{/if}}{{/each}}""";

    private static final String ANSWERS = "{{#each question}}{{#each agency}}\n{{answer}}\n{{/each}}{{/each}}\n";

    /** What the template is about. */
    private List<String> topics(String template) throws Exception {
        var form = form("", "");
        var writer = ReportWriter.open(TemplateDoc.of(folder, template), form);
        return form.outline()
                .items()
                .filter(writer::isAbout)
                .map(item -> item.item().topic())
                .distinct()
                .toList();
    }

    private static Node of(String topic, Node node) {
        return new Node(node.heading(), node.item().withTopic(topic), node.who(), node.children());
    }

    private static Form form(String textMissing, String textNothing) {
        var settings = new Settings(Map.of("text_missing", textMissing, "text_nothing", textNothing));
        return new Form(settings, OUTLINE, Volumes.FORM.agencies());
    }

    private String print(String template, Answer... answers) throws Exception {
        return print(form("", "nothing"), template, answers);
    }

    private String print(Form form, String template, Answer... answers) throws Exception {
        var all = new HashMap<AnswerKey, Answer>();
        for (var answer : answers) all.put(answer.key(), answer);
        var report = folder.resolve("volume.docx");
        ReportWriter.open(TemplateDoc.of(folder, template), form)
                .write(new Volume(form, all, Map.of(), List.of()), report);
        assertThat(WordFile.problemsOfReport(report)).isEmpty();
        return ReportText.of(report);
    }

    private List<String> mistakes(String template, Form form) {
        var refused = catchThrowableOfType(
                UnusableException.class, () -> ReportWriter.open(TemplateDoc.of(folder, template), form));
        return refused.mistakes().stream()
                .map(Messages.in(Locale.ENGLISH)::line)
                .toList();
    }
}
