package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillFileTest {
    @TempDir
    Path folder;

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void a_file_that_stays_as_it_is_is_read_once() throws IOException {
        assertThat(readWhileWriting(0)).isEqualTo("1");
    }

    @Test
    void a_file_that_changes_is_read_again() throws IOException {
        assertThat(readWhileWriting(1)).isEqualTo("2");
    }

    @Test
    void a_file_that_changes_again_is_not_read() throws IOException {
        assertThat(readWhileWriting(2)).isEqualTo("changing");
    }

    /** @param changes how many of the tries the file grows in */
    private String readWhileWriting(int changes) throws IOException {
        var copied = Files.createFile(folder.resolve("a.xlsx"));
        return new StillFile(copied)
                .read(file -> {
                    if (tries.incrementAndGet() <= changes)
                        Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
                    return "" + tries;
                })
                .orElse("changing");
    }
}
