package io.ruamlem.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.ruamlem.model.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final String HEAP = "-Xmx96m";

    @TempDir
    Path folder;

    /** In a JVM of its own, with a tenth of the memory that Java takes by default on an office computer. */
    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void each_gives_its_own_finding_in_little_memory() throws Exception {
        var expected = HostileFiles.write(folder);
        assertThat(readByAnother()).isEqualTo(expected);
    }

    private Map<String, String> readByAnother() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFilesTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new LinkedHashMap<String, String>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", 2))
                .forEach(line -> said.put(line[0], line[1]));
        assertThat(process.waitFor()).isZero();
        return said;
    }

    /** Says of each file in a folder what the reader makes of it. */
    public static void main(String[] args) throws IOException {
        var reader = new WorkbookReader(ReturnedForm.FORM);
        try (var files = Files.list(Path.of(args[0]))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                long start = System.nanoTime();
                var said = ReturnedText.of(reader.read(file, name)).strip().replaceAll("\n *", " | ");
                System.out.write((name + "\t" + said + "\n").getBytes(StandardCharsets.UTF_8));
                if (args.length > 1) System.err.println((System.nanoTime() - start) / 1_000_000 + " ms " + name);
            }
        }
        System.out.flush();
    }

    @Test
    void each_limit_and_each_damage_has_its_words() {
        for (var language : new String[] {"en", "th"}) {
            var messages = Messages.in(Locale.forLanguageTag(language));
            for (var limit : Limit.values())
                assertThat(messages.text(limit.key())).isNotBlank();
            for (var damage : Damage.values())
                assertThat(messages.text(damage.key())).isNotBlank();
        }
    }
}
