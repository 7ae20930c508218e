package io.ruamlem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    @TempDir
    Path folder;

    @Test
    void what_programs_leave_beside_their_files_is_passed_over_in_silence() throws IOException {
        put("north.xlsx", "photos/1.jpg");
        put(
                "~$gone.xlsx",
                ".~lock.gone.xlsx#",
                "._north.xlsx",
                ".DS_Store",
                "Thumbs.db",
                "Desktop.ini",
                "~WRL0001.tmp");
        put("south.xlsx.crdownload", "south.xlsx.partial", "a.tmp", ".west.xlsx.icloud", "east.xlsx.cloud");
        put("__MACOSX/._north.xlsx", ".git/config", "$RECYCLE.BIN/a.xlsx");
        assertThat(names()).containsExactly("north.xlsx", "photos/1.jpg");
        assertThat(Inbox.list(folder).files()).noneMatch(Inbox.Sent::isOpen);
    }

    @Test
    void a_workbook_that_is_open_beside_its_owner_file_is_known() throws IOException {
        put("สพป.xlsx", "sub/b.xlsx", "c.xlsx", "~$สพป.xlsx", "sub/.~lock.b.xlsx#", "sub/~$c.xlsx");
        assertThat(Inbox.list(folder).files().stream().filter(Inbox.Sent::isOpen))
                .extracting(Inbox.Sent::name)
                .containsExactlyInAnyOrder("sub/b.xlsx", "สพป.xlsx");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void names_that_would_break_a_line_are_shown_on_one() throws IOException {
        put("a\nERROR b.xlsx", "\u202Exslx.x", "\u001B[2J.xlsx");
        assertThat(names()).containsExactlyInAnyOrder("a\uFFFDERROR b.xlsx", "\uFFFDxslx.x", "\uFFFD[2J.xlsx");
    }

    /** What Java itself makes of a name depends on the system's language when it starts. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void thai_names_are_read_in_either_encoding_in_any_language_of_the_system() throws Exception {
        touch("กศน.xlsx".getBytes(Charset.forName("UTF-8")));
        touch("ศธจ.xlsx".getBytes(Charset.forName("x-windows-874")));
        touch("~$กศน.xlsx".getBytes(Charset.forName("UTF-8")));
        var expected = "กศน.xlsx true\nศธจ.xlsx false\n";
        assertThat(listedUnder("C")).isEqualTo(expected);
        assertThat(listedUnder("C.UTF-8")).isEqualTo(expected);
    }

    /** Bytes of a name that this JVM may not be able to spell: a shell can. */
    private void touch(byte[] name) throws Exception {
        var octal = new StringBuilder();
        for (byte b : name) octal.append("\\0%03o".formatted(b & 0xFF));
        var command = "cd '%s' && echo x > \"$(printf '%%b' '%s')\"".formatted(folder, octal);
        assertThat(new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor())
                .isZero();
    }

    private String listedUnder(String language) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), InboxTest.class.getName(), folder.toString());
        builder.environment().putAll(Map.of("LC_ALL", language));
        var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var out = new String(process.getInputStream().readAllBytes(), "UTF-8");
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return out;
    }

    /** The names in a folder, and whether they are open. */
    public static void main(String[] args) throws IOException {
        for (var file : Inbox.list(Path.of(args[0])).files()) {
            Files.readAllBytes(file.path());
            System.out.write((file.name() + " " + file.isOpen() + "\n").getBytes("UTF-8"));
        }
        System.out.flush();
    }

    private List<String> names() throws IOException {
        return Inbox.list(folder).files().stream().map(Inbox.Sent::name).toList();
    }

    private void put(String... names) throws IOException {
        for (var name : names) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }
}
