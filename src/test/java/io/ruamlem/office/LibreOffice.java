package io.ruamlem.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, with a profile of its own. */
public final class LibreOffice {
    private static final int PATIENCE = 180; // seconds

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** Empty where it is not installed. */
    public static Optional<LibreOffice> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOffice::new);
    }

    /** All text of a document, as LibreOffice reads it. */
    public String text(Path document) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target", "libreoffice").toAbsolutePath());
        var text = folder.resolve(document.getFileName().toString().replaceAll("\\.\\w+$", ".txt"));
        Files.deleteIfExists(text);
        var process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        document.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) process.destroyForcibly();
        return Files.readString(text);
    }
}
