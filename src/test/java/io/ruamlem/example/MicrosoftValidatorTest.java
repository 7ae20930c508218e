package io.ruamlem.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.ruamlem.office.MicrosoftValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Microsoft's own validator says, where it is installed ({@code .ci/run} does). */
class MicrosoftValidatorTest {
    @ParameterizedTest
    @MethodSource("files")
    void every_file_that_is_shipped_or_written_is_valid(Path file) throws Exception {
        assertThat(validator().problems(file)).isEmpty();
    }

    @Test
    void it_finds_what_is_wrong(@TempDir Path folder) throws Exception {
        assertThat(validator().problems(Files.writeString(folder.resolve("no.docx"), "no")))
                .singleElement()
                .asString()
                .startsWith("no.docx: ");
    }

    static List<Path> files() throws Exception {
        return FreshFiles.all();
    }

    private static MicrosoftValidator validator() throws Exception {
        return MicrosoftValidator.find().orElseGet(() -> abort("Microsoft's validator is not installed"));
    }
}
