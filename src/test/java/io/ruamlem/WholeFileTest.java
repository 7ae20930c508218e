package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_cannot_be_replaced_is_kept_under_the_first_free_name() throws Exception {
        var held =
                Files.createDirectory(folder.resolve("volume.docx")); // as good as open in Word: it cannot be replaced
        Files.writeString(folder.resolve("volume (2).docx"), "of a run before");
        var place = WholeFile.writeOrKeep(held, part -> Files.writeString(part, "new"));
        assertThat(place).isEqualTo(folder.resolve("volume (3).docx")).hasContent("new");
        assertThat(names()).containsExactly("volume (2).docx", "volume (3).docx", "volume.docx");
    }

    @Test
    void what_is_written_twice_and_cannot_be_replaced_is_kept_once() throws Exception {
        var held = Files.createDirectory(folder.resolve("check.xlsx"));
        var outputs = new Outputs();
        outputs.write(held, part -> Files.writeString(part, "first"));
        outputs.write(held, part -> Files.writeString(part, "second"));
        assertThat(outputs.place(held))
                .isEqualTo(folder.resolve("check (2).xlsx"))
                .hasContent("second");
        assertThat(names()).containsExactly("check (2).xlsx", "check.xlsx");
    }

    @Test
    void trouble_while_writing_leaves_what_was_there_and_nothing_else() throws Exception {
        var file = Files.writeString(folder.resolve("volume.docx"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, part -> {
                    Files.writeString(part, "half");
                    throw new IllegalStateException("of a library", new IOException("No space left on device"));
                }))
                .isInstanceOfSatisfying(
                        NotWrittenException.class, trouble -> assertThat(List.of(trouble.file(), trouble.reason()))
                                .containsExactly(file, "No space left on device"));
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("volume.docx");
    }

    @Test
    void trouble_with_another_file_is_told_of_that_file_and_a_bug_stays_a_bug() {
        var file = folder.resolve("volume.docx");
        assertThatThrownBy(() -> WholeFile.write(file, part -> {
                    throw new IOException(new NoSuchFileException("inbox/a.xlsx"));
                }))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("inbox/a.xlsx");
        assertThatThrownBy(() -> WholeFile.write(file, part -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_files_of_processes_that_are_gone_are_cleared_up() throws Exception {
        long own = ProcessHandle.current().pid();
        Files.createFile(folder.resolve(".~volume.docx." + own + ".tmp"));
        var ofAnother = Files.createFile(folder.resolve(".~check.xlsx." + own + ".tmp"));
        Files.setLastModifiedTime(ofAnother, FileTime.from(Instant.EPOCH)); // of a process that had the same number
        Files.createFile(folder.resolve(".~volume.docx.999999999.tmp"));
        Files.createFile(folder.resolve(".~lock.volume.docx#"));
        Files.createFile(folder.resolve("~WRL0001.tmp"));
        Unfinished.removeAbandoned(folder);
        assertThat(names()).containsExactly(".~lock.volume.docx#", ".~volume.docx." + own + ".tmp", "~WRL0001.tmp");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
