package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ruamlem.model.Answer;
import io.ruamlem.model.AnswerKey;
import io.ruamlem.model.Form;
import io.ruamlem.model.Gap;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Printout;
import io.ruamlem.model.Settings;
import io.ruamlem.model.UnbalancedException;
import io.ruamlem.model.Volume;
import io.ruamlem.word.ReportWriter;
import io.ruamlem.word.TemplateDoc;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final Volume VOLUME = new Volume(
            new Form(new Settings(Map.of()), new Outline(List.of(), List.of()), List.of()),
            Map.of(),
            Map.of(),
            List.of());

    @TempDir
    private Path folder;

    private final List<Edition> editions = new ArrayList<>();

    @BeforeEach
    void makeTemplates() throws Exception {
        TemplateDoc.of(folder, "text");
        for (var name : List.of("a.docx", "b.docx")) editions.add(edition(folder.resolve(name)));
    }

    @Test
    void an_account_that_does_not_balance_keeps_all_reports_back() throws IOException {
        Files.writeString(folder.resolve("b.docx"), "old");
        var gap = Gap.report(Answer.missing(new AnswerKey("1", "a")), "lost");
        var reports = new Reports(editions, VOLUME, new Outputs(), printed -> {
            throw new UnbalancedException(List.of(gap));
        });
        assertThatThrownBy(reports::write).isInstanceOf(UnbalancedException.class);
        assertThat(files()).containsExactly("b.docx", "report.docx");
        assertThat(folder.resolve("b.docx")).hasContent("old");
    }

    @Test
    void a_report_whose_place_is_taken_is_kept_beside_it() throws IOException {
        Files.createDirectories(folder.resolve("a.docx/open"));
        var reports = new Reports(editions, VOLUME, new Outputs(), printed -> {});
        reports.write();
        assertThat(files()).containsExactly("a (2).docx", "a.docx", "b.docx", "report.docx");
    }

    @Test
    void a_report_that_cannot_even_be_begun_is_not_in_the_account_and_keeps_no_other_back() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        editions.add(edition(folder.resolve("file/c.docx")));
        var accounts = new ArrayList<Map<AnswerKey, Printout>>();
        assertThatThrownBy(new Reports(editions, VOLUME, new Outputs(), accounts::add)::write)
                .isInstanceOf(IOException.class);
        assertThat(accounts).containsExactly(Map.of());
        assertThat(files()).containsExactly("a.docx", "b.docx", "file", "report.docx");
    }

    @Test
    void what_else_cannot_be_written_keeps_no_report_back() throws IOException {
        var reports = new Reports(editions, VOLUME, new Outputs(), printed -> {
            throw new FileSystemException("check.xlsx");
        });
        assertThatThrownBy(reports::write).hasMessage("check.xlsx");
        assertThat(files()).containsExactly("a.docx", "b.docx", "report.docx");
    }

    private Edition edition(Path file) {
        var template = folder.resolve("report.docx");
        return new Edition(
                new Template(template, file), file, ReportWriter.open(template, VOLUME.form()), () -> VOLUME);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
