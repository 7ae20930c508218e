package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRunTest {
    @TempDir
    private Path folder;

    @Test
    void the_second_run_in_a_round_says_so_and_leaves() throws Exception {
        Program.exampleRound(folder);
        OneRun.in(round(), () -> {
            for (var command : List.of("blank", "check", "merge", "template")) {
                var second = Program.plain().run(folder, command);
                assertThat(second.said())
                        .isEqualToIgnoringNewLines(folder
                                + ": another run is at work in this round. Wait until it has ended, then run again");
                assertThat(second.code()).isEqualTo(2);
            }
            return true;
        });
        assertThat(folder.resolve("check.xlsx")).doesNotExist();
        assertThat(Program.plain().run(folder, "check").code()).isEqualTo(1);
        assertThat(folder.resolve(".ruamlem.lock")).doesNotExist();
    }

    @Test
    void what_a_killed_run_has_left_is_in_nobodys_way() throws Exception {
        Files.createFile(folder.resolve(".ruamlem.lock"));
        var outbox = Files.createDirectory(folder.resolve("outbox"));
        Files.createFile(outbox.resolve(".~a1-North.xlsx.999999999.tmp"));
        assertThat(OneRun.in(round(), () -> "done")).isEqualTo("done");
        assertThat(outbox).isEmptyDirectory();
        assertThat(folder.resolve(".ruamlem.lock")).doesNotExist();
    }

    @Test
    void two_runs_in_one_process_are_two_runs() throws Exception {
        try (var channel = FileChannel.open(
                        folder.resolve(".ruamlem.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(catchThrowable(() -> OneRun.in(round(), () -> true))).hasMessageContaining("round.busy");
        }
    }

    private Round round() {
        return new Round(
                folder,
                folder.resolve(Round.FORM),
                List.of(Template.first(folder)),
                folder.resolve(Round.OUTBOX),
                folder.resolve(Round.INBOX),
                folder.resolve(Round.CHECK));
    }
}
