package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What may lie in an inbox and is no file, or none that can be opened. */
class InboxTest {
    @TempDir
    private Path folder;

    @Test
    void files_come_in_the_order_of_their_names_whatever_made_them() throws Exception {
        var inbox = new Inbox(folder);
        for (var name : new String[] {
            "ข.xlsx", "b/a.xlsx", "ก.xlsx", "a.xlsx", "~$a.xlsx", ".~lock.a.xlsx#", "x.tmp", "b.xlsx.nextcloud"
        }) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }
        assertThat(inbox.files().stream().map(inbox::name)).containsExactly("a.xlsx", "b/a.xlsx", "ก.xlsx", "ข.xlsx");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thai_names_are_shown_whatever_encoding_they_came_in() throws Exception {
        var tis620 = "cd '%s' && echo x > \"$(printf '\\310\\270\\250.xlsx')\"".formatted(folder);
        assertThat(new ProcessBuilder("sh", "-c", tis620).start().waitFor()).isZero();
        Files.createFile(folder.resolve("กศน.xlsx"));
        var inbox = new Inbox(folder);
        assertThat(inbox.files().stream().map(inbox::name)).containsExactlyInAnyOrder("ศธจ.xlsx", "กศน.xlsx");
    }

    @Test
    void a_workbook_beside_its_owner_file_is_open() throws Exception {
        Files.createFile(folder.resolve("~$a.xlsx"));
        assertThat(Inbox.isOpen(folder.resolve("a.xlsx"))).isTrue();
        assertThat(Inbox.isOpen(folder.resolve("b.xlsx"))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(60)
    void what_cannot_be_opened_is_a_finding_and_the_rest_is_merged() throws Exception {
        var inbox = Program.exampleRound(folder).resolve("inbox");
        Files.createSymbolicLink(inbox.resolve("broken.xlsx"), Path.of("nowhere.xlsx"));
        Files.createSymbolicLink(inbox.resolve("circle.xlsx"), Path.of("circle.xlsx"));
        Files.createSymbolicLink(inbox.resolve("back"), inbox);
        Files.createSymbolicLink(inbox.resolve("zero.xlsx"), Path.of("/dev/zero"));
        assumeThat(new ProcessBuilder("mkfifo", inbox.resolve("pipe.xlsx").toString())
                        .start()
                        .waitFor())
                .isZero();
        var folderNamedSo = Files.createDirectory(inbox.resolve("folder.xlsx"));
        Files.move(inbox.resolve("prv.xlsx"), folderNamedSo.resolve("prv.xlsx"));
        close(Files.createDirectory(inbox.resolve("closed")));
        close(Files.createFile(inbox.resolve("closed.xlsx")));
        var outcome = Program.unprivileged().run(folder, "merge");
        open(inbox.resolve("closed"));
        Files.delete(inbox.resolve("zero.xlsx"));
        assertThat(outcome.said().lines().filter(line -> line.contains("cannot be opened")))
                .allMatch(line -> line.contains("→ Close it in other programs"))
                .extracting(line -> line.replaceAll(" → .*", ""))
                .containsExactly(
                        "broken.xlsx: the file cannot be opened: it was removed meanwhile, or is a link that leads nowhere",
                        "circle.xlsx: the file cannot be opened: it is no ordinary file, or another program holds it",
                        "closed.xlsx: the file cannot be opened: the system does not allow it to be read",
                        "closed/: the file cannot be opened: the system does not allow it to be read",
                        "pipe.xlsx: the file cannot be opened: it is no ordinary file, or another program holds it",
                        "zero.xlsx: the file cannot be opened: it is no ordinary file, or another program holds it");
        assertThat(outcome.said()).contains("5 of 6 agencies returned");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(folder.resolve("volume.docx")).exists();
    }

    @Test
    void a_round_without_inbox_says_what_to_do() throws Exception {
        Files.copy(Path.of("examples/rt66/form.xlsx"), folder.resolve("form.xlsx"));
        var outcome = Program.plain().run(folder, "check");
        assertThat(outcome.said())
                .isEqualToIgnoringNewLines(folder.resolve("inbox")
                        + ": there is no such folder; make it, and put the returned workbooks into it");
        assertThat(outcome.code()).isEqualTo(2);
    }

    private static void close(Path file) throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    }

    private static void open(Path folder) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}
