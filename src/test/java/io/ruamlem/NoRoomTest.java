package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full and folders that can only be read, real ones. */
@EnabledOnOs(OS.LINUX)
class NoRoomTest {
    private static final String OLD = "what an earlier run has written";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeRound() throws Exception {
        Program.exampleRound(folder);
        for (var output : List.of("volume.docx", "check.xlsx")) Files.writeString(folder.resolve(output), OLD);
    }

    /** The system lets no file grow beyond 100 KB: enough for check.xlsx, not for the report. */
    @Test
    void a_report_that_cannot_be_written_to_its_end_leaves_the_old_one() throws Exception {
        var outcome =
                Program.inShell("ulimit -f 100; trap '' XFSZ; exec \"$@\"").run(folder, "merge");
        assertThat(outcome.said())
                .contains("volume.docx could not be written: File too large. Free on that disk: ")
                .contains("What stood there is unchanged. Make room on the disk")
                .doesNotContain("at io.");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(folder.resolve("volume.docx")).hasContent(OLD);
        assertThat(names()).containsExactly("check.xlsx", "form.xlsx", "inbox", "report.docx", "volume.docx");
    }

    @Test
    void a_full_disk_is_named() throws Exception {
        var small = Files.createDirectory(folder.resolve("small"));
        var script = "mount -t tmpfs -o size=200k none '" + small + "' && { \"$@\"; code=$?; ls -A '" + small
                + "'; exit $code; } || exit 2";
        var outcome = mounting(script)
                .run(folder, "merge", "-o", small.resolve("volume.docx").toString());
        assertThat(outcome.said())
                .contains("volume.docx could not be written: No space left on device. Free on that disk: 0 MB.")
                .doesNotContain("at io.")
                .doesNotContain(".~");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void in_a_folder_that_can_only_be_read_nothing_is_written_but_elsewhere(@TempDir Path elsewhere) throws Exception {
        var script = "mount --bind '" + folder + "' '" + folder + "' && mount -o remount,ro,bind '" + folder
                + "' && exec \"$@\"";
        var outcome = mounting(script).run(folder, "merge");
        assertThat(outcome.said())
                .contains("check.xlsx could not be written: Read-only file system.")
                .contains("name another place (--output, --check, --outbox)")
                .doesNotContain("at io.");
        assertThat(outcome.code()).isEqualTo(2);
        var written = mounting(script)
                .run(
                        folder,
                        "merge",
                        "--check",
                        elsewhere.resolve("check.xlsx").toString(),
                        "-o",
                        elsewhere.resolve("volume.docx").toString());
        assertThat(written.code()).as(written.said()).isEqualTo(1);
        assertThat(elsewhere.resolve("volume.docx")).exists();
    }

    @Test
    void a_folder_without_permission_is_named() throws Exception {
        assertThat(folder.toFile().setWritable(false)).isTrue();
        var outcome = Program.unprivileged().run(folder, "check");
        assertThat(folder.toFile().setWritable(true)).isTrue();
        assertThat(outcome.said())
                .contains(folder.resolve("check.xlsx") + " cannot be written: the folder may only be read.");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(folder.resolve("check.xlsx")).hasContent(OLD);
    }

    /** In mounts of its own, which go when it ends; not every system allows that. */
    private static Program mounting(String script) throws Exception {
        var allowed = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt").start();
        assumeThat(allowed.waitFor()).isZero();
        return Program.plain().around("unshare", "-rm", "bash", "-c", script, "bash");
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
