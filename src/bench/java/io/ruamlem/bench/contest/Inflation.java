package io.ruamlem.bench.contest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Inflates every entry of every workbook, on all cores, and looks at nothing. */
record Inflation(Path round) implements Contender {
    private static final ThreadLocal<byte[]> BUFFER = ThreadLocal.withInitial(() -> new byte[1 << 16]);

    /** What to do with a picture. */
    interface Pictures {
        void take(String name, byte[] picture) throws IOException;
    }

    @Override
    public void run() throws IOException {
        inflate((name, picture) -> {});
    }

    void inflate(Pictures pictures) throws IOException {
        Inbox.files(round).parallelStream().forEach(workbook -> {
            try {
                inflate(workbook, pictures);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void inflate(Path workbook, Pictures pictures) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var entry : zip.stream().toList())
                try (var in = zip.getInputStream(entry)) {
                    if (entry.getName().startsWith("xl/media/"))
                        pictures.take(workbook.getFileName() + ".jpeg", in.readAllBytes());
                    else drain(in);
                }
        }
    }

    private static void drain(InputStream in) throws IOException {
        while (in.read(BUFFER.get()) >= 0) {}
    }
}
