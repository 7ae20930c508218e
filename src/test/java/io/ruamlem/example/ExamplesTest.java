package io.ruamlem.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
    @TempDir
    private Path outputs;

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_gives_its_expected_text(Path example) throws Exception {
        assertThat(new ExampleRound(example, outputs).text())
                .isEqualTo(Files.readString(example.resolve("volume.txt")));
    }

    static List<Path> examples() throws Exception {
        try (var folders = Files.list(Path.of("examples"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
