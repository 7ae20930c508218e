package io.ruamlem.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.excel.WorkbookFile;
import io.ruamlem.word.WordFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeFilesTest {
    @ParameterizedTest
    @MethodSource("files")
    void every_file_that_is_shipped_or_written_is_whole(Path file) throws Exception {
        assertThat(file.toString().endsWith(".docx") ? WordFile.problems(file) : WorkbookFile.problems(file))
                .isEmpty();
    }

    static List<Path> files() throws Exception {
        return FreshFiles.all();
    }
}
