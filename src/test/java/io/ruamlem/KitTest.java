package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.ruamlem.excel.FormReader;
import io.ruamlem.word.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KitTest {
    @ParameterizedTest
    @MethodSource("templates")
    void every_template_of_a_kit_fits_its_form(Path template) {
        var form = FormReader.read(template.resolveSibling(Round.FORM));

        assertThatCode(() -> ReportWriter.open(template, form)).doesNotThrowAnyException();
    }

    @Test
    void the_example_is_true_to_its_kit() throws IOException {
        for (var template : templates())
            assertThat(Path.of("examples/rt66").resolve(template.getFileName())).hasSameBinaryContentAs(template);
    }

    static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }
}
