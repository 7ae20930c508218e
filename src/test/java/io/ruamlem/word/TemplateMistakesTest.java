package io.ruamlem.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ruamlem.model.Messages;
import io.ruamlem.model.UnusableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateMistakesTest {
    @TempDir
    private Path folder;

    @Test
    void all_mistakes_are_told_at_once_with_near_names() throws Exception {
        assertThat(mistakes("""
                        {{labl}}
                        {{#each polciy}}
                        {{/each}}
                        {{#each question}}
                        {{#if anwered}}
                        {{/if}}
                        {{answer}}
                        {{policy.no}} and {{column 1}}
                        {{#each policy}}
                        {{/each}}"""))
                .containsExactly(
                        "report.docx: under \"\", in \"{{labl}}\": {{labl}} is not known; did you mean label?",
                        "report.docx: under \"\", in \"{{#each polciy}}\": {{#each polciy}}: the form has no such level; did you mean policy?",
                        "report.docx: under \"\", in \"{{#if anwered}}\": {{#if anwered}} is no condition; did you mean answered?",
                        "report.docx: under \"\", in \"{{answer}}\": {{answer}} has a meaning only inside {{#each agency}}",
                        "report.docx: under \"\", in \"{{policy.no}} and {{column 1}}\": {{policy.no}} has a meaning only inside {{#each policy}}",
                        "report.docx: under \"\", in \"{{policy.no}} and {{column 1}}\": {{column 1}} has a meaning only inside {{#each row}}",
                        "report.docx: under \"\", in \"{{#each policy}}\": {{#each policy}} must stand outside {{#each question}}, not inside",
                        "report.docx: under \"\", in \"{{/each}}\": {{#each question}} is never closed");
    }

    @Test
    void crossed_and_half_tags_are_mistakes() throws Exception {
        assertThat(mistakes("{{#each policy}}\n{{#if any answered}}\n{{/each}}\n{{/if}}\n{{/each}}\nan {{open tag"))
                .containsExactly(
                        "report.docx: under \"\", in \"{{/each}}\": {{/each}} cannot close {{#if any answered}}; close what was opened last first",
                        "report.docx: under \"\", in \"an {{open tag\": half a tag; a tag begins with {{ and ends with }} in the same paragraph: \"an {{open tag\"");
    }

    @Test
    void a_file_that_is_no_word_document_is_refused() throws Exception {
        var file = Files.writeString(folder.resolve("report.docx"), "text");
        var refused = catchThrowableOfType(UnusableException.class, () -> ReportWriter.open(file, Volumes.FORM));
        assertThat(refused.mistakes()).extracting("code").containsExactly("template.not-word");
    }

    private List<String> mistakes(String template) throws Exception {
        var file = TemplateDoc.of(folder, template);
        var refused = catchThrowableOfType(UnusableException.class, () -> ReportWriter.open(file, Volumes.FORM));
        var messages = Messages.in(Locale.ENGLISH);
        return refused.mistakes().stream().map(messages::line).toList();
    }
}
